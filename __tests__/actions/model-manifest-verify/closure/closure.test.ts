import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { closureFindings } from '../../../../actions/model-manifest-verify/src/closure/closure.ts'
import type { ReadFile } from '../../../../actions/model-manifest-verify/src/closure/files.ts'
import { scanFile } from '../../../../actions/model-manifest-verify/src/scan/report.ts'
import { listedFile, manifestOf, someDigest } from './listed.ts'

const model = (...names: string[]) => manifestOf({ name: 'voice', files: names.map((name) => listedFile(name)) })
const read = (name: string, ...needs: string[]): ReadFile => ({ name, role: 'weights-index', needs })
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule)

describe('what files refer to', () => {
  const index = 'models/voice/model.safetensors.index.json'

  it('is complete when all of it is listed, relative to the folder of the file', () => {
    const manifest = model(index, 'models/voice/a.safetensors', 'models/shared/b.bin')
    expect(closureFindings([read(index, 'a.safetensors', '../shared/b.bin')], manifest)).toEqual([])
  })

  it('is a finding at the file that needs it when it is not listed', () => {
    const manifest = model(index, 'models/voice/a.safetensors')
    const [finding] = closureFindings([read(index, 'a.safetensors', 'b.safetensors', 'b.safetensors')], manifest)
    expect(finding).toMatchObject({
      rule: 'model/incomplete',
      severity: 'critical',
      message: `The weights-index file ${index} needs models/voice/b.safetensors, which the manifest does not list.`,
      entry: { name: index },
    })
  })

  it('names the spelling that is listed instead', () => {
    const [finding] = closureFindings([read(index, 'B.safetensors')], model(index, 'models/voice/b.safetensors'))
    expect(finding?.message).toContain('models/voice/B.safetensors (the manifest lists models/voice/b.safetensors)')
  })

  it.each(['/etc/passwd', '../../../x.bin', 'C:\\x.bin', 'a\\b.bin', 'x\u0000.bin', '', '../..'])(
    'is illegal when it leads elsewhere: %j',
    (need) => {
      expect(rules(closureFindings([read(index, need)], model(index)))).toEqual(['model/illegal-reference'])
    },
  )

  it.each([
    ['as many bytes as it has', 100, []],
    ['more bytes than it has', 101, ['model/short-data']],
  ])('may be read for %s', (_, needed, expected) => {
    const [onnx, data] = [
      listedFile('models/voice/voice.onnx'),
      { ...listedFile('models/voice/voice.data'), size: 100 },
    ]
    const file: ReadFile = { ...read(onnx.name, 'voice.data'), neededBytes: { 'voice.data': needed } }
    expect(rules(closureFindings([file], manifestOf({ name: 'voice', files: [onnx, data] })))).toEqual(expected)
  })

  it('is what an ONNX file, as its library writes it, reads of its external data', () => {
    const path = fileURLToPath(new URL('../../../shared/models/onnx/external.onnx', import.meta.url))
    const { needs = [], neededBytes = {} } = scanFile('external.onnx', path).facts
    const found = (size: number): string[] => {
      const files = [listedFile('external.onnx'), { ...listedFile('external.onnx.data'), size }]
      const file: ReadFile = { name: 'external.onnx', role: 'weights', needs, neededBytes }
      return rules(closureFindings([file], manifestOf({ name: 'voice', files })))
    }
    expect(found(48)).toEqual([])
    expect(found(47)).toEqual(['model/short-data'])
  })

  it('tells which file is cut off, and by how much, at its own entry', () => {
    const [onnx, data] = [listedFile('voice.onnx'), listedFile('voice.data')]
    const file: ReadFile = {
      name: onnx.name,
      role: 'weights',
      needs: ['voice.data'],
      neededBytes: { 'voice.data': 64 },
    }
    expect(closureFindings([file], manifestOf({ name: 'voice', files: [onnx, data] }))).toMatchObject([
      {
        message: expect.stringContaining('voice.onnx reads 64 bytes of voice.data, which has 1:'),
        severity: 'critical',
        entry: { name: 'voice.data' },
      },
    ])
  })

  it('is told in one sentence when thousands are missing', () => {
    const needs = Array.from({ length: 5000 }, (_, number) => `part-${number}.bin`)
    const [finding, ...others] = closureFindings([read(index, ...needs)], model(index))
    expect(others).toEqual([])
    expect(finding?.message).toContain('and 4997 more')
    expect(finding?.properties?.['missing']).toHaveLength(20)
  })
})

describe('a file in parts', () => {
  it.each([
    ['transformers', ['m-00001-of-00002.safetensors', 'm-00002-of-00002.safetensors']],
    ['gguf-split', ['llama-q4_k_m-00001-of-00001.gguf']],
    [
      'TensorFlow, counted from 0',
      ['variables/variables.data-00000-of-00002', 'variables/variables.data-00001-of-00002'],
    ],
    ['a name that only looks like a part', ['1-of-a-kind.bin', 'part-of-speech.gguf']],
  ])('is whole: %s', (_, names) => {
    expect(closureFindings([], model(...names))).toEqual([])
  })

  it('lacks the parts that are not listed, told as ranges', () => {
    const [finding] = closureFindings([], model('m-00002-of-00009.gguf', 'm-00005-of-00009.gguf'))
    expect(finding).toMatchObject({
      rule: 'model/missing-shard',
      message: 'The model file m-*-of-00009.gguf comes in 9 parts, of which the manifest lists 2: missing 1, 3-4, 6-9.',
    })
  })

  it('has no part beyond its count', () => {
    const findings = closureFindings(
      [],
      model('m-00001-of-00001.gguf', 'm-00002-of-00001.gguf', 'm-00000-of-00001.gguf'),
    )
    expect(rules(findings)).toEqual(['model/strange-shard', 'model/strange-shard'])
  })

  it('claims a million parts in no time', () => {
    expect(rules(closureFindings([], model('m-000001-of-999999.gguf')))).toEqual(['model/missing-shard'])
  })
})

describe('an adapter', () => {
  const adapter = [listedFile('models/lora/adapter.safetensors', 'adapter')]
  const base = { name: 'llama', files: [listedFile('models/llama/model.gguf', 'weights', someDigest)] }

  it('fits when its base is a model of the manifest, by name or by digest', () => {
    const byName = { name: 'lora', base: { name: 'llama' }, files: adapter }
    const byDigest = { name: 'lora', base: { name: 'meta/llama', digest: { sha256: someDigest } }, files: adapter }
    expect(closureFindings([], manifestOf(base, byName))).toEqual([])
    expect(closureFindings([], manifestOf(byDigest, base))).toEqual([])
  })

  it('needs a base', () => {
    const [finding] = closureFindings([], manifestOf({ name: 'lora', files: adapter }, base))
    expect(finding).toMatchObject({ rule: 'model/adapter-without-base', entry: { role: 'adapter' } })
  })

  it('needs a base that is listed', () => {
    const findings = closureFindings([], manifestOf({ name: 'lora', base: { name: 'qwen' }, files: adapter }, base))
    expect(rules(findings)).toEqual(['model/base-not-listed'])
  })

  it('does not fit another base of the same name', () => {
    const other = { name: 'lora', base: { name: 'llama', digest: { sha256: 'b'.repeat(64) } }, files: adapter }
    expect(rules(closureFindings([], manifestOf(other, base)))).toEqual(['model/other-base'])
  })

  it('is not its own base', () => {
    const self = { name: 'lora', base: { name: 'lora' }, files: adapter }
    expect(rules(closureFindings([], manifestOf(self)))).toEqual(['model/base-not-listed'])
  })
})
