import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readManifest } from '@seaworthy/manifest'
import { findingsOf } from '@seaworthy/verdict'
import { tree } from '../../support/tree.ts'

const sha256 = 'a'.repeat(64)

function manifest(names: string[]): string {
  const files = names.map(
    (name) => `      - { name: ${JSON.stringify(name)}, size: 1, digest: { sha256: ${sha256} }, role: weights }`,
  )
  return `version: 1
models:
  - name: voice
    source: { uri: 'pkg:npm/voice@1.0.0', revision: 1.0.0-final }
    licenses: [MIT]
    files:
${files.join('\n')}
`
}

async function faults(text: string): Promise<string[]> {
  const root = await tree({ 'models.manifest.yaml': text })
  const error: unknown = await readManifest(join(root, 'models.manifest.yaml')).catch((e: unknown) => e)
  const findings = findingsOf(error)
  if (!findings) throw error
  return findings.map(({ rule, at, message }) => `${rule} ${String(at?.line)}:${String(at?.column)} ${message}`)
}

describe('a model manifest', () => {
  it('is read with its files in order, its digest and the places of its entries', async () => {
    const root = await tree({
      'models.manifest.yaml': `${manifest(['m/a.onnx', 'm/b.json'])}prompts:\n  - { name: p.md, size: 0, digest: { sha256: ${sha256} }, role: system-prompt }\n`,
    })
    const document = await readManifest(join(root, 'models.manifest.yaml'))
    expect(document.files.map(({ name, section }) => [name, section])).toEqual([
      ['m/a.onnx', 'models'],
      ['m/b.json', 'models'],
      ['p.md', 'prompts'],
    ])
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await document.locate(document.files[1]?.path ?? [])).toMatchObject({ line: 8, column: 9 })
  })

  it.each([
    ['an absolute name', '/etc/passwd'],
    ['a name that leaves the folder', 'm/../../x'],
    ['a name with a drive', 'C:/x'],
    ['a name with backslashes', 'm\\x'],
    ['a name with an empty part', 'm//x'],
    ['a name with a line break', 'm/x\n::error::y'],
    ['an empty name', ''],
  ])('with %s is refused at its line', async (_, name) => {
    const [fault] = await faults(manifest(['m/ok', name]))
    expect(fault).toMatch(/^(manifest\/illegal-path|document\/invalid) 8:1[67] /)
  })

  it.each([
    ['the same name twice', ['m/a', 'm/a'], '"m/a" is listed twice.'],
    [
      'names that differ by case',
      ['m/a', 'M/A'],
      '"M/A" and "m/a" are one file on systems that ignore case or normalise names.',
    ],
    [
      'names that differ by normalisation',
      ['m/\u00e9', 'm/e\u0301'],
      '"m/e\u0301" and "m/\u00e9" are one file on systems that ignore case or normalise names.',
    ],
  ])('with %s is refused at the second', async (_, names, message) => {
    expect(await faults(manifest(names))).toEqual([`manifest/duplicate-path 8:17 ${message}`])
  })

  it.each([
    ['an empty file', '', /^document\/empty 1/],
    [
      'a version that this reader does not know',
      'version: 2\nmodels: []\n',
      /^document\/invalid 1:10 .*version must fit: expected 1; found 2/,
    ],
    [
      'a digest of the wrong length',
      manifest(['m/a']).replace(sha256, 'abc'),
      /^document\/invalid 7:\d+ .*digest\.sha256 must fit: expected a SHA-256 digest/,
    ],
    [
      'a digest in capitals',
      manifest(['m/a']).replace(sha256, 'A'.repeat(64)),
      /^document\/invalid 7:\d+ .*digest\.sha256/,
    ],
    ['a negative size', manifest(['m/a']).replace('size: 1', 'size: -1'), /^document\/invalid 7:\d+ .*size must fit/],
    [
      'a size as text',
      manifest(['m/a']).replace('size: 1', 'size: "1"'),
      /^document\/invalid 7:\d+ .*size must fit.*found "1"/,
    ],
    [
      'a mistyped key',
      manifest(['m/a']).replace('licenses', 'licences'),
      /^document\/invalid \d+:\d+ .*models\[0\]\.licen[cs]es/,
    ],
    [
      'a revision that YAML reads as a number',
      manifest(['m/a']).replace('1.0.0-final', '1.10'),
      /revision must fit: expected string.*found 1\.1/,
    ],
    [
      'a model without files',
      manifest([]).replace('files:\n\n', 'files: []\n'),
      /^document\/invalid 6:12 .*files must fit/,
    ],
  ])('that is %s is refused', async (_, text, expected) => {
    expect((await faults(text))[0]).toMatch(expected)
  })

  it('may say all that decides how a model behaves', async () => {
    const text = `${manifest(['m/a.gguf']).replace(
      'role: weights',
      `role: weights, chatTemplate: { sha256: ${sha256} }`,
    )}    version: '1.0'
    family: llama
    title: Voice
    base: { name: base, uri: 'hf://org/base', revision: abc, digest: { sha256: ${sha256} } }
    config: { architecture: LlamaForCausalLM, format: gguf, paramSize: 8b, precision: float16, quantization: Q4_K_M }
    runtime: { engine: llama.cpp, version: b4000, executionProvider: cpu, contextLength: 8192 }
    sampling: { temperature: 0.7, topP: 0.9, topK: 40, minP: 0, seed: 1, maxTokens: 512, stop: [END], repetitionPenalty: 1.1 }
remoteModels:
  - { name: chat, provider: example, model: chat-2026-01-01, endpoint: 'https://api.example/v1', sampling: { temperature: 0 } }
roots: [m]
exceptions:
  - { name: m/a.gguf, digest: { sha256: ${sha256} }, rules: [gguf/template], reason: Reviewed by hand. }
`
    const root = await tree({ 'models.manifest.yaml': text })
    const { manifest: read, files } = await readManifest(join(root, 'models.manifest.yaml'))
    expect(read.models[0]).toMatchObject({ family: 'llama', runtime: { contextLength: 8192 }, sampling: { topK: 40 } })
    expect(read.remoteModels?.[0]?.model).toBe('chat-2026-01-01')
    expect(files[0]?.chatTemplate).toEqual({ sha256 })
  })

  const exception = (name: string, digest: string): string =>
    `exceptions:\n  - name: ${name}\n    digest: { sha256: '${digest}' }\n    rules: [pickle/import]\n    reason: Reviewed.\n`

  it.each([
    [
      'an exception for a file that is not listed',
      exception('m/b', sha256),
      'manifest/exception-unlisted 9:11 The exception is about "m/b", which the manifest does not list.',
    ],
    [
      'an exception for other bytes than those listed',
      exception('m/a', 'b'.repeat(64)),
      `manifest/exception-stale 10:23 The exception for "m/a" was made for sha256 ${'b'.repeat(64)}, but the listed file has ${sha256}.`,
    ],
    [
      'a root that leaves the folder',
      'roots: [m, ../x]\n',
      `manifest/illegal-path 8:12 The root "../x" is not a folder below the manifest's folder: contains the component "..".`,
    ],
  ])('with %s is refused there', async (_, end, message) => {
    expect(await faults(manifest(['m/a']) + end)).toEqual([message])
  })

  it.each([
    ['licenses', 'licenses: [MIT]', 'licenses:', 'licenses must fit: expected SPDX licence expressions, such as [MIT]'],
    [
      'revision',
      'revision: 1.0.0-final',
      'revision:',
      'source.revision must fit: expected a revision that cannot move',
    ],
    ['uri', "uri: 'pkg:npm/voice@1.0.0'", 'uri:', 'source.uri must fit: expected where the files came from'],
  ])('whose %s is left empty says what belongs there', async (_, filled, empty, sentence) => {
    const [fault] = await faults(manifest(['m/a']).replace(filled, empty))
    expect(fault).toContain(`model manifest: models[0].${sentence}`)
  })

  it('of 50,000 files is read', async () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `m/${index}.bin`)
    const root = await tree({ 'models.manifest.yaml': manifest(names) })
    const { files } = await readManifest(join(root, 'models.manifest.yaml'))
    expect(files).toHaveLength(50_000)
  })
})
