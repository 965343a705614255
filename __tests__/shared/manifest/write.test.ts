import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createManifest, readManifest, updateManifest, type Found, type ManifestFile } from '@seaworthy/manifest'
import { findingsOf } from '@seaworthy/verdict'
import { tree } from '../../support/tree.ts'

const a = 'a'.repeat(64)
const b = 'b'.repeat(64)

function file(name: string, role: string, sha256 = a, size = 1): ManifestFile {
  return { name, size, digest: { sha256 }, role }
}

const nothing: Found = { models: [], prompts: [], configs: [], others: [], gone: new Set() }

function found(changes: Partial<Found>): Found {
  return { ...nothing, ...changes }
}

async function update(text: string, changes: Partial<Found>) {
  const updated = await updateManifest(text, 'models.manifest.yaml', found(changes))
  const again = await updateManifest(updated.text, 'models.manifest.yaml', found(changes))
  expect(again.text).toBe(updated.text)
  expect(again.changes).toEqual([])
  return updated
}

/** Written by a person: blank lines, remarks everywhere, both quotes, both styles, an order of its own. */
const byHand = `# Reviewed by Ada.
version: 1


models:
  # The voice.
  - name:   "voice"        # two spaces on purpose
    licenses:   [ MIT ]
    source: { uri: 'hf://org/voice',   revision: abc }

    files:
      # Weights, the big one.
      - {name: m/a.onnx, size: 1, digest: {sha256: "${a}"}, role: weights}   # ok
      - role: config
        name: 'm/b.json'
        digest:
          sha256: ${a} # as published
        size: 1

      # Last.
      - { role: card, size: 1, digest: { sha256: '${a}' }, name: m/c.md }

# What it is told.
prompts:
- name: p.md
  size: 1
  digest: { sha256: '${a}' }
  role: system-prompt
# The end.
`

const voice = {
  name: 'other',
  files: [file('m/a.onnx', 'weights', b, 12), file('m/b.json', 'config', b, 13), file('m/c.md', 'card')],
}

describe('a manifest that is updated', () => {
  it('keeps every byte that is not a size or a digest', async () => {
    const { text, changes, unknown } = await update(byHand, {
      models: [voice],
      prompts: [file('p.md', 'prompt', b, 14)],
    })
    const expected = byHand
      .replace(`size: 1, digest: {sha256: "${a}"}, role: weights`, `size: 12, digest: {sha256: "${b}"}, role: weights`)
      .replace(`sha256: ${a} # as published\n        size: 1`, `sha256: ${b} # as published\n        size: 13`)
      .replace(`p.md\n  size: 1\n  digest: { sha256: '${a}'`, `p.md\n  size: 14\n  digest: { sha256: '${b}'`)
    expect(text).toBe(expected)
    expect(changes.map(({ message }) => message)).toEqual([
      'The file m/a.onnx has 12 bytes; the manifest says 1.',
      `The file m/a.onnx has sha256 ${b}; the manifest says "${a}".`,
      'The file m/b.json has 13 bytes; the manifest says 1.',
      `The file m/b.json has sha256 ${b}; the manifest says "${a}".`,
      'The file p.md has 14 bytes; the manifest says 1.',
      `The file p.md has sha256 ${b}; the manifest says "${a}".`,
    ])
    expect(unknown).toEqual([])
  })

  it('lists new files at the end of their list, in the style of the entry before', async () => {
    const added = { ...voice, files: [file('m/a.onnx', 'weights'), file('m/d d.txt', 'other-word', b, 2)] }
    const { text } = await update(byHand, { models: [added], prompts: [file('q.md', 'prompt', b, 3)] })
    expect(text).toBe(
      byHand
        .replace(
          'name: m/c.md }\n',
          `name: m/c.md }\n      - { name: m/d d.txt, role: other-word, size: 2, digest: { sha256: '${b}' } }\n`,
        )
        .replace(
          'role: system-prompt\n',
          `role: system-prompt\n- name: q.md\n  role: prompt\n  size: 3\n  digest:\n    sha256: '${b}'\n`,
        ),
    )
  })

  it('gets values only where there is none, and lists that are missing', async () => {
    const text = `version: 1
models:
  - name: voice
    source:
      uri: # where from?
      revision: v2
    licenses: # ask legal
    files:
      - { name: m/a.onnx, size: 1, digest: { sha256: '${a}' } }
`
    const { text: updated, unknown } = await update(text, {
      models: [
        {
          name: 'voice',
          family: 'silero',
          source: { uri: 'hf://org/voice', revision: 'v3' },
          licenses: ['MIT'],
          config: { format: 'onnx' },
          files: [{ ...file('m/a.onnx', 'weights'), chatTemplate: { sha256: b } }],
        },
      ],
      configs: [file('c.json', 'config')],
    })
    expect(updated).toBe(`version: 1
models:
  - name: voice
    source:
      uri: hf://org/voice # where from?
      revision: v2
    licenses: [MIT] # ask legal
    family: silero
    config:
      format: onnx
    files:
      - { name: m/a.onnx, size: 1, digest: { sha256: '${a}' }, role: weights, chatTemplate: { sha256: '${b}' } }

configs:
  - name: c.json
    role: config
    size: 1
    digest:
      sha256: '${a}'
`)
    expect(unknown).toEqual([
      'The manifest says source.revision "v2" of the model "voice", and its files come from "v3": one of them is to be corrected.',
    ])
  })

  it('never changes a revision of another source', async () => {
    const text = byHand.replace("uri: 'hf://org/voice',   revision: abc", "uri: 'https://example.org/voice'")
    const { text: updated } = await update(text, {
      models: [{ ...voice, source: { uri: 'hf://org/voice', revision: 'abc' }, files: [file('m/a.onnx', 'weights')] }],
    })
    expect(updated).toBe(text)
  })

  it('loses the entry of a file that is gone', async () => {
    const { text, unknown } = await update(byHand.replace(' # as published', ''), { gone: new Set(['m/b.json']) })
    expect(text).toBe(
      byHand.replace(
        `      - role: config\n        name: 'm/b.json'\n        digest:\n          sha256: ${a} # as published\n        size: 1\n`,
        '',
      ),
    )
    expect(unknown).toEqual([])
  })

  it.each([
    ['somebody wrote a remark in it', 'm/b.json'],
    ['somebody wrote a remark above it', 'm/a.onnx'],
  ])('keeps the entry of a file that is gone when %s, and says so', async (_, name) => {
    const { text, unknown } = await update(byHand, { gone: new Set([name]) })
    expect(text).toBe(byHand)
    expect(unknown).toEqual([
      `The file ${name} is not there: remove its entry with the remark at it, or restore the file.`,
    ])
  })

  it('keeps a model all of whose files are gone, since they were most likely not fetched', async () => {
    const { text, unknown } = await update(byHand, { gone: new Set(['p.md']) })
    expect(text).toBe(byHand)
    expect(unknown).toEqual(['The file p.md is not there, like all others of its list: fetch it, or remove its entry.'])
  })

  it('takes new models at its end, each behind a blank line', async () => {
    const { text } = await update(byHand, { models: [{ name: 'ears', files: [file('ears/w.onnx', 'weights')] }] })
    expect(text).toBe(
      byHand.replace(
        'name: m/c.md }\n',
        `name: m/c.md }

  - name: ears
    # Where the files came from, by a revision that cannot move: a commit id, a package version, a digest.
    source:
      uri:
      revision:
    # SPDX licence expressions: [MIT], [Apache-2.0], [NOASSERTION] when nobody can tell.
    licenses:
    files:
      - name: ears/w.onnx
        role: weights
        size: 1
        digest:
          sha256: '${a}'
`,
      ),
    )
  })

  it('keeps the line ends of Windows', async () => {
    const { text } = await update(byHand.replaceAll('\n', '\r\n'), {
      models: [{ ...voice, files: [file('m/a.onnx', 'weights', b, 12), file('m/z', 'weights')] }],
    })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    [
      'lists in flow style',
      `{version: 1, models: [{name: v, files: [{name: m/a.onnx, size: 9, digest: {sha256: ${b}}, role: x}]}], prompts: []}`,
    ],
    ['a list that is empty', `version: 1\nmodels: [] # none yet\nprompts: []\n`],
    ['a list without a value', `version: 1\nmodels:\nprompts:\n# end`],
    ['no lists', 'version: 1'],
    [
      'keys that are marked as keys',
      `? version\n: 1\n? models\n: - ? name\n    : v\n    ? files\n    : - name: m/a.onnx\n`,
    ],
    [
      'a digest without a value',
      `version: 1\nmodels:\n- name: v\n  files:\n  - name: m/a.onnx\n    digest:\n    size: ~\n    role: |\n      weights\n`,
    ],
    [
      'an anchor, and an alias where nothing changes',
      `version: 1\nmodels:\n- name: v\n  files:\n  - &one\n    name: m/a.onnx\n    digest: { sha256: ${b} }\n    role: &role x\nprompts:\n- {name: p.md, role: *role}\n`,
    ],
  ])('may be written with %s', async (_, text) => {
    const { text: updated } = await update(text, { models: [voice], prompts: [file('p.md', 'prompt')] })
    for (const name of ['m/a.onnx', 'm/b.json', 'm/c.md', 'p.md']) expect(updated).toContain(name)
  })

  it.each([
    ['not YAML', 'version: 1\n\tmodels: 3', /^document\/not-yaml/],
    ['of another version', 'version: 2', /^document\/invalid 1/],
    ['a list of models', 'version: 1\nmodels: 3', /^document\/invalid 2/],
    ['an entry without a name', 'version: 1\nprompts: [{ size: 1 }]', /^document\/invalid 2/],
  ])('that is %s is refused at its line', async (_, text, expected) => {
    const error: unknown = await updateManifest(text, 'm.yaml', nothing).catch((e: unknown) => e)
    const [fault] = findingsOf(error) ?? []
    expect(`${String(fault?.rule)} ${String(fault?.at?.line)}`).toMatch(expected)
  })

  it('is refused when an alias stands where a digest must change', async () => {
    const text = `version: 1\nconfigs: [{ name: x, digest: &d { sha256: ${a} } }]\nprompts: [{ name: p.md, digest: *d }]\n`
    const error: unknown = await updateManifest(text, 'm.yaml', found({ prompts: [file('p.md', 'prompt', b)] })).catch(
      (e: unknown) => e,
    )
    expect(findingsOf(error)).toMatchObject([{ rule: 'manifest/not-editable', at: { file: 'm.yaml' } }])
  })
})

describe('a new manifest', () => {
  it('says with remarks what is computed and what people write, and is refused until they have', async () => {
    const { text, unknown } = createManifest({
      models: [
        {
          name: '1.0',
          licenses: ['Apache-2.0'],
          config: { quantization: '8' },
          files: [file("m/it's.gguf", 'weights')],
        },
      ],
      prompts: [file('on', 'prompt')],
      configs: [],
    })
    expect(text).toMatchInlineSnapshot(`
      "# The models, prompts and settings that decide how this product behaves, byte for byte as they were reviewed.
      # Sizes and digests are computed: \`mode: generate\` of model-manifest-verify writes them again when files change. All
      # else is yours and is never overwritten. A field without a value could not be known from the files: write it, since
      # verifying refuses the manifest until then.
      version: 1

      models:
        - name: '1.0'
          # Where the files came from, by a revision that cannot move: a commit id, a package version, a digest.
          source:
            uri:
            revision:
          licenses: [Apache-2.0]
          config:
            quantization: '8'
          files:
            - name: 'm/it''s.gguf'
              role: weights
              size: 1
              digest:
                sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

      prompts:
        - name: 'on'
          role: prompt
          size: 1
          digest:
            sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
      "
    `)
    expect(unknown).toMatchInlineSnapshot(`
      [
        "The model "1.0" needs source.uri: write where its files came from, such as hf://org/name, at models[0].source.uri. Until then the manifest is refused.",
        "The model "1.0" needs source.revision: write a revision that cannot move, such as a commit id, at models[0].source.revision. Until then the manifest is refused.",
      ]
    `)
    const root = await tree({ 'models.manifest.yaml': text })
    const error: unknown = await readManifest(join(root, 'models.manifest.yaml')).catch((e: unknown) => e)
    expect(findingsOf(error)?.map(({ message }) => message)).toEqual([
      'model manifest: models[0].source.uri must fit: expected where the files came from, such as hf://org/name; found null.',
      'model manifest: models[0].source.revision must fit: expected a revision that cannot move, such as a commit id; found null.',
    ])
    const filled = text.replace('uri:', 'uri: x').replace('revision:', 'revision: y')
    const complete = await tree({ 'models.manifest.yaml': filled })
    expect((await readManifest(join(complete, 'models.manifest.yaml'))).files.map(({ name }) => name)).toEqual([
      "m/it's.gguf",
      'on',
    ])
  })
})
