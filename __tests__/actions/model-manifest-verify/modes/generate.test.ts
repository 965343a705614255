import { hash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '@seaworthy/verdict'
import { generateManifest } from '../../../../actions/model-manifest-verify/src/modes/generate.ts'
import { recordingJob } from '../../../support/recording-job.ts'
import { tree } from '../../../support/tree.ts'
import { inputsWith } from '../inputs.ts'
import { attack } from '../../../shared/models/pickle/assembler.ts'

const worker = fileURLToPath(new URL('../read/read-worker.ts', import.meta.url))
const poison = 'models/voice/pytorch_model.bin'

async function generate(root: string, check = false): Promise<Verdict & { verified: string | undefined }> {
  const job = await recordingJob(root, { worker: () => worker })
  const inputs = inputsWith({ mode: 'generate', manifest: join(root, 'models.manifest.yaml'), check })
  return { ...(await generateManifest(inputs, job)), verified: job.outputs['verified'] }
}

const grave = ({ findings }: Verdict): string[] =>
  findings.filter(({ severity }) => !['low', 'note'].includes(severity)).map(({ rule, at }) => `${rule} ${at?.file}`)

describe('generating from files of which one is not safe to load', () => {
  it('writes the manifest, and fails at that file', async () => {
    const root = await tree({ [poison]: attack(), 'models/voice/config.json': '{}\n' })
    const verdict = await generate(root)
    expect(verdict).toMatchObject({ outcome: 'fail', verified: 'false' })
    expect(grave(verdict)).toEqual([`pickle/import ${join(root, poison)}`])
    expect(await readFile(join(root, 'models.manifest.yaml'), 'utf8')).toContain(poison)
    expect((await generate(root, true)).outcome).toBe('fail')
  })

  it('passes with a reviewed exception for these very bytes', async () => {
    const root = await tree({ [poison]: attack() })
    await generate(root)
    const file = join(root, 'models.manifest.yaml')
    const exception = (sha256: string): string =>
      `exceptions:\n  - { name: ${poison}, digest: { sha256: ${sha256} }, rules: [pickle/import], reason: reviewed }\n`
    const text = await readFile(file, 'utf8')
    await writeFile(file, text + exception(hash('sha256', attack())))
    expect(await generate(root)).toMatchObject({ outcome: 'pass', verified: 'true' })
    await writeFile(file, text + exception(hash('sha256', 'other bytes')))
    expect((await generate(root)).outcome).toBe('fail')
  })
})
