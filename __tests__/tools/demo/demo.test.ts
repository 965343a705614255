import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { attacks } from '../../../tools/demo/attacks/attacks.ts'
import { steps } from '../../../tools/demo/steps.ts'

const repository = join(import.meta.dirname, '..', '..', '..')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs the demo as `npm run demo` does, with the committed bundles. */
async function demo(...args: string[]): Promise<string> {
  const script = join(repository, 'tools', 'demo', 'demo.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', script, ...args], {
    cwd: repository,
  })
  return stdout
}

describe('npm run demo', () => {
  it('releases the sample, catches the changed model in the words of its user, and leaves everything in --out', async () => {
    const shown = await demo('--out', folder)
    expect(shown).toMatch(/reviewed-models +pass /)
    expect(shown).toMatch(/build-provenance +pass /)
    expect(shown).toMatch(/bill-of-materials +pass /)
    expect(shown.replaceAll(/\n {2}┃ /g, ' ')).toMatch(
      /silero_vad_v6\.onnx is not the one that was reviewed: expected sha256 [0-9a-f]{64} .*found sha256 [0-9a-f]{64} /,
    )
    expect(shown).toContain('The release passed, and the changed model was caught')
    for (const { rule } of attacks) expect(shown).toContain(`┃ ${rule} at `)
    expect(shown).toContain(`as were ${attacks.length} of ${attacks.length} other attacks`)
    expect((await readdir(join(folder, 'attacks'))).sort()).toEqual(attacks.map(({ name }) => name).sort())
    expect(await readdir(join(folder, 'artifacts'))).toEqual(['desk-agent-1.0.0.zip'])
    expect((await readdir(join(folder, 'summaries'))).sort()).toEqual(
      steps.map(({ action }, index) => `${index + 1}-${action}.md`).sort(),
    )
    expect((await readdir(join(folder, 'evidence'))).length).toBeGreaterThanOrEqual(steps.length)
    expect((await readdir(join(folder, 'reports'))).length).toBeGreaterThanOrEqual(steps.length)
  })
})
