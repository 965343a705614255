import { describe, expect, it } from '@jest/globals'
import type { ManifestDocument } from '@seaworthy/manifest'
import { surroundings, unlistedNames } from '../../../../actions/model-manifest-verify/src/verify/surroundings.ts'
import { tree } from '../../../support/tree.ts'

/** Names of what lies in `m` and is not listed, where nothing is. */
async function unlisted(files: Record<string, string>): Promise<string[]> {
  const folder = await tree(files)
  const manifest = { folder, file: `${folder}/models.manifest.yaml`, files: [], byName: new Map() }
  const document = manifest as Pick<ManifestDocument, 'folder' | 'file' | 'files' | 'byName'> as ManifestDocument
  return unlistedNames(await surroundings(document, ['m']), document, new Set())
}

describe('what a download leaves beside the files of a model', () => {
  it('need not be listed', async () => {
    const commit = 'a'.repeat(40)
    expect(
      await unlisted({
        'm/.cache/huggingface/.gitignore': '*',
        'm/.cache/huggingface/CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55',
        'm/.cache/huggingface/download/sub/model.safetensors.metadata': commit,
        'm/.cache/huggingface/download/sub/model.safetensors.lock': '',
        [`m/.cache/huggingface/trees/${commit}.json`]: '{}',
      }),
    ).toEqual([])
  })

  it.each([
    'm/.cache/huggingface',
    'm/.cache/huggingface/model.pkl',
    'm/.cache/huggingface/download/model.pkl',
    'm/.cache/huggingface/download/x.metadata/model.pkl',
    'm/.cache/other/model.metadata',
  ])('is nothing else: %s is unlisted', async (name) => {
    expect(await unlisted({ [name]: 'x' })).toEqual([name])
  })
})
