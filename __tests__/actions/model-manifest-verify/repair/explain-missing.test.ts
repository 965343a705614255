import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { explainMissing } from '../../../../actions/model-manifest-verify/src/repair/explain-missing.ts'
import type { Claim } from '../../../../actions/model-manifest-verify/src/sources/claim.ts'
import { tree } from '../../../support/tree.ts'

const name = 'models/voice/voice.onnx'

describe('a listed file that is missing', () => {
  it.each([
    ['itself', 'models/voice/voice.onnx.dvc'],
    ['its folder', 'models/voice.dvc'],
  ])('is fetched by DVC, which tracks %s', async (_, document) => {
    const folder = await tree({ [document]: 'outs: []\n' })
    expect(explainMissing(folder, name, [])).toMatchObject({
      rule: 'model/dvc-placeholder',
      remedy: `Run \`dvc pull ${document}\` before this step.`,
    })
  })

  it('is fetched by DVC, whose lock tracks it', async () => {
    const claim: Claim = {
      kind: 'folder',
      origin: 'DVC',
      statedBy: 'dvc.lock',
      name: 'models',
      algorithm: 'md5',
      digest: 'a'.repeat(32),
    }
    expect(explainMissing(await tree({}), name, [claim])?.remedy).toBe(`Run \`dvc pull ${name}\` before this step.`)
  })

  it.each([
    ['../../.git/annex/objects/xx', 'git annex get'],
    ['../blobs/gone', 'Fetch what the link points to'],
  ])('is a link to %s, where nothing is', async (target, remedy) => {
    const folder = await tree({})
    mkdirSync(join(folder, 'models/voice'), { recursive: true })
    symlinkSync(target, join(folder, name))
    const found = explainMissing(folder, name, [])
    expect(found?.rule).toBe('model/broken-link')
    expect(found?.remedy).toContain(remedy)
  })

  it('is still being downloaded', async () => {
    const folder = await tree({ [`${name}.part`]: 'x' })
    expect(explainMissing(folder, name, [])?.rule).toBe('model/unfinished-download')
  })

  it('is just missing when nothing tells why', async () => {
    expect(explainMissing(await tree({ 'models/voice/other.onnx.dvc': '' }), name, [])).toBeUndefined()
  })
})
