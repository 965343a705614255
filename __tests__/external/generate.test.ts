import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readDraft } from '@seaworthy/manifest'
import { findingsOf } from '@seaworthy/verdict'
import { generate } from '../../actions/model-manifest-verify/src/generate/generate.ts'
import { tree } from '../support/tree.ts'
import { python, run } from './sources/python.ts'

const script = (name: string): string => fileURLToPath(new URL(`sources/${name}`, import.meta.url))
const commit = '11c5a3d5811f50298f278a704980280950aedb10'

/** The one model of a manifest that is generated from a path. */
async function modelOf(folder: string, path: string) {
  const manifestFile = join(folder, 'models.manifest.yaml')
  const { text } = await generate({ path: join(folder, path), manifestFile })
  expect(await generate({ path: join(folder, path), manifestFile, existing: text })).toMatchObject({ changed: false })
  const { models } = await readDraft(text, manifestFile)
  expect(models).toHaveLength(1)
  return models?.[0]
}

describe('generating from what real tools leave', () => {
  it("takes repository and commit from huggingface_hub's cache, and the commit from its folder", async () => {
    const folder = await tree({})
    run(folder, python, script('make-hub-cache.py'), folder, commit)
    const snapshot = `cache/models--acme--voice/snapshots/${commit}`
    expect(await modelOf(folder, snapshot)).toMatchObject({
      name: 'voice',
      source: { uri: 'hf://acme/voice', revision: commit },
      files: [{ name: `${snapshot}/config.json` }, { name: `${snapshot}/onnx/model.onnx`, size: 8000 }],
    })
    const local = await modelOf(folder, 'local')
    expect(local).toMatchObject({ name: 'local', source: { uri: null, revision: commit } })
    expect(local?.files?.map(({ name }) => name)).toEqual(['local/config.json', 'local/onnx/model.onnx'])
  })

  it('takes the outputs of a file of DVC, and refuses before they are fetched', async () => {
    const folder = await tree({ 'models/voice/voice.onnx': 'weights', 'models/voice/sub/a.json': '{}' })
    run(folder, 'git', 'init', '--quiet')
    run(folder, python, '-m', 'dvc', 'init', '--quiet')
    run(folder, python, '-m', 'dvc', 'add', '--quiet', 'models/voice')
    const md5 = /md5: (\w{32})\.dir/.exec(readFileSync(join(folder, 'models/voice.dvc'), 'utf8'))?.[1]
    expect(await modelOf(folder, 'models/voice.dvc')).toMatchObject({
      name: 'voice',
      source: { revision: `md5:${String(md5)}` },
      files: [{ name: 'models/voice/sub/a.json' }, { name: 'models/voice/voice.onnx' }],
    })
    rmSync(join(folder, 'models/voice'), { recursive: true })
    const error: unknown = await modelOf(folder, 'models/voice.dvc').catch((e: unknown) => e)
    expect(findingsOf(error)).toMatchObject([{ rule: 'model/dvc-placeholder' }])
  })

  it("takes run and format from MLflow's model directory", async () => {
    const folder = await tree({})
    const uuid = run(folder, python, script('make-mlflow-model.py'), join(folder, 'saved')).trim()
    expect(await modelOf(folder, 'saved')).toMatchObject({
      name: 'saved',
      source: { uri: 'runs:/0123456789abcdef0123456789abcdef/voice', revision: uuid },
      config: { format: 'onnx' },
      files: [{ name: 'saved/MLmodel' }, { name: 'saved/data/model.onnx', role: 'weights' }],
    })
  })
})
