import { describe, expect, it } from '@jest/globals'
import { parsePlain } from '@seaworthy/documents'
import { readLongManifest } from '../../../shared/manifest/src/long-manifest.ts'
import { manifestSchema } from '../../../shared/manifest/src/schema.ts'

const many = 3000

function sha256(index: number): string {
  return `a${index.toString(16)}`.padEnd(64, '0')
}

/** As the benchmark and people write it. */
function entry(index: number, name = `m/${index}.safetensors`): string {
  return `      - name: ${name}\n        size: ${index}\n        digest:\n          sha256: ${sha256(index)}\n        role: weights\n`
}

/** As `mode: generate` writes it. */
function generated(index: number): string {
  return `      - name: m/${index}.safetensors\n        role: weights-index\n        size: ${index}\n        digest:\n          sha256: ${sha256(index)}\n`
}

function entries(write: (index: number) => string, count = many): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('')
}

function model(files: string, name = 'bench'): string {
  return `  - name: ${name}\n    source:\n      uri: https://example.com/bench\n      revision: v1\n    licenses: [MIT]\n    files:\n${files}`
}

function manifest(...models: string[]): string {
  return `version: 1\nmodels:\n${models.join('')}`
}

/** What the reader of all manifests makes of it. */
function readByAll(text: string): unknown {
  return manifestSchema.parse(parsePlain(text)?.value)
}

const chatTemplate = `        chatTemplate:\n          sha256: ${sha256(1)}\n`
const prompts = `prompts:\n  - name: p/system.md\n    size: 1\n    digest:\n      sha256: ${sha256(1)}\n    role: system-prompt\n`

describe('a long manifest', () => {
  it.each([
    ['of one model', manifest(model(entries(entry)))],
    ['as it is generated', manifest(model(entries(generated)))],
    ['of two models, with prompts', manifest(model(entries(entry)), model(entries(generated), 'other')) + prompts],
    ['with a long list of prompts', manifest(model(entry(0))) + `prompts:\n${entries(entry)}`],
    ['whose last entry has more', manifest(model(entries(entry) + chatTemplate))],
    [
      'whose entries in the middle are of another form',
      manifest(model(entries(entry) + entry(many, 'm/a b') + entries(generated))),
    ],
    ['with a remark behind the list', `${manifest(model(entries(entry)))}# end\n`],
  ])('%s is read as the reader of all manifests reads it', (_, text) => {
    expect(readLongManifest(text)).toEqual(readByAll(text))
    expect(JSON.stringify(readLongManifest(text))).toBe(JSON.stringify(readByAll(text)))
  })

  it.each([
    ['that is short', manifest(model(entries(entry, 100)))],
    ['with a fault elsewhere', manifest(model(entries(entry))).replace('version: 1', 'version: 2')],
    ['with an unknown key in an entry of the list', manifest(model(entries(entry) + '        sizes: 3\n'))],
    ['whose list stands in a text', manifest(model(entries(entry))).replace('files:', 'files: |')],
    ['whose list stands within another text', manifest(model(`      - name: |\n          files:\n${entries(entry)}`))],
    [
      'with an entry that is called like a placeholder',
      manifest(model(entry(1, 'seaworthy/placeholder-0'), 'a'), model(entries(entry))),
    ],
    [
      'with a digest that is a number to YAML',
      manifest(model(entries(() => entry(1).replace(sha256(1), `1e${'1'.repeat(62)}`)))),
    ],
    ['with a role that is no text to YAML', manifest(model(entries(() => entry(1).replace('weights', 'null'))))],
  ])('%s is left to the reader of all manifests', (_, text) => {
    expect(readLongManifest(text)).toBeUndefined()
  })
})
