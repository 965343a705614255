import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as z from 'zod'
import { readJson, readYaml } from '@seaworthy/documents'
import { findingsOf, type Finding } from '@seaworthy/verdict'

const schema = z.strictObject({
  version: z.literal(1),
  models: z.array(z.strictObject({ name: z.string(), size: z.int().min(0).optional() })).optional(),
})

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'documents-')), 'file')
  await writeFile(path, content)
  return path
}

/** The findings of reading a text, each as `rule line:column message`. */
async function faults(content: string | Uint8Array, read = readYaml): Promise<string[]> {
  const error: unknown = await read(await file(content), schema, { kind: 'model manifest' }).catch((e: unknown) => e)
  const findings: Finding[] | undefined = findingsOf(error)
  if (!findings) throw error
  return findings.map(({ rule, at, message }) => `${rule} ${String(at?.line)}:${String(at?.column)} ${message}`)
}

describe('reading a YAML document', () => {
  it('returns the value that fits the schema, and the bytes', async () => {
    const document = await readYaml(await file('version: 1\nmodels: [{name: a}]\n'), schema, { kind: 'manifest' })
    expect(document.value).toEqual({ version: 1, models: [{ name: 'a' }] })
    expect(document.bytes.toString()).toBe('version: 1\nmodels: [{name: a}]\n')
  })

  it.each([
    ['an empty text', '', 'document/empty 1:undefined The model manifest is empty.'],
    ['a comment alone', '# hello\n', expect.stringMatching(/^document\/not-yaml .*empty/)],
    ['broken syntax', 'version: [1', expect.stringMatching(/^document\/not-yaml 1:12 .*flow collection/)],
    [
      'a duplicate key',
      'version: 1\nversion: 1',
      'document/not-yaml 2:1 The model manifest is not valid YAML: duplicated mapping key.',
    ],
    ['a custom tag', 'version: !!js/function x', expect.stringMatching(/^document\/not-yaml 1:10/)],
    ['two documents', 'version: 1\n---\nversion: 1', expect.stringMatching(/^document\/not-yaml/)],
    ['a list', '- 1', expect.stringMatching(/^document\/invalid 1:1 The model manifest must fit: expected object/)],
    ['another version', 'version: 2', 'document/invalid 1:10 model manifest: version must fit: expected 1; found 2.'],
    ['a missing key', 'models: []', expect.stringMatching(/^document\/invalid 1:1 model manifest: version is missing/)],
    [
      'a mistyped value',
      'version: 1\nmodels:\n  - name: 12',
      expect.stringMatching(/^document\/invalid 3:11 .*models\[0\]\.name must fit: expected string.*found 12/),
    ],
    [
      'text that is not UTF-8',
      new Uint8Array([0x76, 0xff, 0xfe]),
      'document/not-utf8 undefined:undefined The model manifest is not UTF-8 text.',
    ],
  ])('refuses %s at its place', async (_, text, expected) => {
    expect(await faults(text)).toEqual([expected])
  })

  it('names the key that a mistyped one stands for', async () => {
    const error: unknown = await readYaml(await file('version: 1\nmodles: []'), schema, { kind: 'manifest' }).catch(
      (e: unknown) => e,
    )
    expect(findingsOf(error)).toEqual([
      expect.objectContaining({
        message: 'manifest: modles is not a known key.',
        remedy: 'Write "models", or remove it.',
        at: expect.objectContaining({ line: 2, column: 1 }),
      }),
    ])
  })

  it('refuses an alias bomb within a second of work, not after filling memory', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    )
    expect(await faults(levels.join('\n'))).toEqual([
      'document/too-large 1:undefined The model manifest expands to more than 3000000 values.',
    ])
  })

  it('refuses deep nesting', async () => {
    expect(await faults('['.repeat(50_000))).toEqual([expect.stringMatching(/^document\/not-yaml/)])
  })
})

describe('reading a JSON document', () => {
  it.each([
    ['broken syntax', '{"version": 1,}', expect.stringMatching(/^document\/not-json 1:15/)],
    ['a truncated text', '{"version": 1', expect.stringMatching(/^document\/not-json 1:14/)],
    ['an empty text', ' \n', 'document/empty 1:undefined The model manifest is empty.'],
    [
      'deep nesting',
      '['.repeat(200_000) + ']'.repeat(200_000),
      expect.stringMatching(/^document\/too-large .*nests deeper/),
    ],
    [
      'a key that stands twice',
      '{"version": 1,\n "models": [{"name": "a"}, {"na\\u006de": "b", "name": "c"}]}',
      'document/not-json 2:47 The model manifest gives the key "name" twice.',
    ],
    [
      'a mistyped value',
      '{\n"version": "1"}',
      'document/invalid 2:12 model manifest: version must fit: expected 1; found "1".',
    ],
  ])('refuses %s at its place', async (_, text, expected) => {
    expect(await faults(text, readJson)).toEqual([expected])
  })
})
