import { describe, expect, it } from '@jest/globals'
import type { ManifestFile } from '@seaworthy/manifest'
import { mlComponents } from '../../../../actions/model-manifest-verify/src/cyclonedx/index.ts'
import { longComponents } from '../../../../actions/model-manifest-verify/src/cyclonedx/long.ts'
import { side } from '../diff/sides.ts'

const sha256 = 'ab'.repeat(32)

function file(name: string, more: Partial<ManifestFile> = {}): ManifestFile {
  return { name, role: 'weights', size: 1, digest: { sha256 }, ...more }
}

describe('the components of many files', () => {
  it('are those of few, as one line', async () => {
    const { manifest } = side({ models: { a: {}, b: {} } })
    const [a, b] = manifest.models
    if (!a || !b) throw new Error('two models were made')
    a.files = Array.from({ length: 2500 }, (_, index) => file(`m/${index}.safetensors`, { size: index }))
    a.files[7] = file('m/a "b" \\ é\u2028.bin', { role: 'card' })
    b.files = [
      file('{"type":"file","name":""}', { role: 'licence' }),
      file('m/tokenizer_config.json', { chatTemplate: { sha256 } }),
    ]
    const few = `${JSON.stringify(await mlComponents({ manifest, sha256 }))}\n`
    expect((await longComponents({ manifest, sha256 })).toString()).toBe(few)
  })
})
