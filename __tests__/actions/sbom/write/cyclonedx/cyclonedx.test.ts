import { describe, expect, it } from '@jest/globals'
import { writeCycloneDx, type Bom, type SpecVersion } from '../../../../../actions/sbom/src/write/cyclonedx/index.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import { collected, npmPackage } from '../../inventory/component.ts'
import { cycloneDxSchema } from '../official-schemas.ts'
import { sampleInventory, writing } from '../sample.ts'

const versions: SpecVersion[] = ['1.7', '1.6', '1.5']

function written(version?: SpecVersion): Bom {
  return JSON.parse(writeCycloneDx(sampleInventory(), writing, version).bytes.toString()) as Bom
}

const named = (bom: Bom, name: string) => bom.components.find((component) => component.name === name)

describe('a CycloneDX document', () => {
  it.each(versions)('is valid by the official schema of %s', (version) => {
    expect(cycloneDxSchema(version)(written(version))).toEqual([])
  })

  it('is of version 1.7 unless another is asked for', () => {
    expect(written()).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1 })
  })

  it('names who made it, with what, when and at which stage', () => {
    const { metadata } = written()

    expect(metadata).toMatchObject({
      timestamp: '2026-03-01T12:00:00Z',
      lifecycles: [{ phase: 'pre-build' }, { phase: 'post-build' }],
      tools: { components: [{ name: 'sbom', version: '1.2.3', publisher: 'Seaworthy' }] },
      authors: [{ name: 'Release team', email: 'release@example.org' }],
      manufacturer: { name: 'Example Ltd', url: ['https://example.org'], contact: [{ email: 'hello@example.org' }] },
      component: { type: 'application', 'bom-ref': 'pkg:npm/desk@1.0.0', name: 'desk' },
      licenses: [{ license: { id: 'CC0-1.0' } }],
    })
  })

  it('keeps declared and concluded licences apart', () => {
    expect(named(written('1.7'), 'left-pad')?.licenses).toEqual([
      { expression: '(MIT OR GPL-2.0-only)', acknowledgement: 'declared' },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ])
    expect(named(written('1.6'), 'left-pad')?.licenses).toEqual([
      { license: { name: '(MIT OR GPL-2.0-only)', acknowledgement: 'declared' } },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ])
    const oldest = named(written('1.5'), 'left-pad')
    expect(oldest?.licenses).toEqual([{ license: { id: 'MIT' } }])
    expect(oldest?.properties).toContainEqual({ name: 'seaworthy:licence:declared', value: '(MIT OR GPL-2.0-only)' })
  })

  it('takes words and texts for what they are, and no assertion for none', () => {
    expect(named(written(), 'odd\u001b]8;;\ufffd')?.licenses).toEqual([
      {
        license: {
          name: 'Copyright',
          acknowledgement: 'declared',
          text: { contentType: 'text/plain', content: `Copyright\n${'words '.repeat(100)}`.trim() },
        },
      },
      { license: { id: 'GPL-2.0', acknowledgement: 'declared' } },
      { license: { name: 'SEE LICENSE IN COPYING', acknowledgement: 'declared' } },
    ])
  })

  it('calls complete only what is proved, and says from where', () => {
    const bom = written()

    expect(bom.compositions).toEqual([
      { aggregate: 'unknown', assemblies: ['pkg:npm/desk@1.0.0'] },
      { aggregate: 'complete', dependencies: ['pkg:npm/%40scope/core@2.0.0', 'pkg:npm/left-pad@1.3.0'] },
      { aggregate: 'incomplete', dependencies: ['pkg:npm/desk@1.0.0', 'pkg:npm/odd%1B@9'] },
      { aggregate: 'unknown', dependencies: expect.arrayContaining(['data:notes', 'platform:webview2']) },
    ])
    expect(named(bom, 'left-pad')?.properties).toContainEqual({
      name: 'seaworthy:completeness:because',
      value: 'package-lock.json',
    })
    expect(bom.metadata.properties).toContainEqual({
      name: 'seaworthy:unread',
      value: 'Cargo.lock:3 (sbom/lock-invalid)',
    })
  })

  it('is called complete as a whole only when all of it is', () => {
    const part = npmPackage('a', '1.0.0')
    const inventory = buildInventory(
      [
        collected({
          components: [part],
          roots: [part.ref],
          completeness: [{ aggregate: 'complete', refs: ['', part.ref], because: 'package-lock.json' }],
        }),
      ],
      { fallbackName: 'app' },
    )
    const bom = JSON.parse(writeCycloneDx(inventory, writing).bytes.toString()) as Bom

    expect(bom.compositions).toEqual([
      { aggregate: 'complete' },
      { aggregate: 'complete', dependencies: ['application:app', 'pkg:npm/a@1.0.0'] },
    ])
    expect(bom.dependencies).toEqual([
      { ref: 'application:app', dependsOn: ['pkg:npm/a@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0' },
    ])
  })

  it('leaves what has unknown dependencies out of the graph', () => {
    expect(written().dependencies.map(({ ref }) => ref)).toEqual([
      'pkg:npm/desk@1.0.0',
      'pkg:npm/%40scope/core@2.0.0',
      'pkg:npm/left-pad@1.3.0',
    ])
  })

  it('leads to sources and distributions, with hashes, and to nothing that is no URL', () => {
    const leftPad = named(written(), 'left-pad')

    expect(leftPad?.externalReferences).toEqual([
      {
        type: 'distribution',
        url: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
        hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
      },
      { type: 'source-distribution', url: 'https://github.com/ada/left-pad/archive/v1.3.0.tar.gz' },
      { type: 'vcs', url: 'ssh://git@github.com/ada/left-pad.git' },
      { type: 'website', url: 'https://ada.example/a%20b%7Cc' },
    ])
    expect(leftPad?.properties).toEqual(
      expect.arrayContaining([
        { name: 'bsi:component:archive', value: 'archive' },
        { name: 'bsi:component:filename', value: 'left-pad-1.3.0.tgz' },
        { name: 'seaworthy:reference:issue-tracker', value: 'not a: url' },
        { name: 'seaworthy:supplier:from', value: 'app.asar/node_modules/left-pad/package.json' },
      ]),
    )
    expect(named(written('1.5'), 'left-pad')?.externalReferences).toContainEqual({
      type: 'distribution',
      url: 'https://github.com/ada/left-pad/archive/v1.3.0.tar.gz',
      comment: 'source distribution',
    })
  })

  it('describes models by their cards', () => {
    expect(named(written(), 'assistant')).toMatchObject({
      type: 'machine-learning-model',
      hashes: [{ alg: 'SHA-256', content: 'c'.repeat(64) }],
      pedigree: { ancestors: [{ type: 'machine-learning-model', name: 'TinyLlama/TinyLlama-1.1B' }] },
      modelCard: {
        modelParameters: {
          task: 'text-generation',
          modelArchitecture: 'llama',
          datasets: [{ ref: 'data:notes' }, { type: 'dataset', name: 'cerebras/SlimPajama-627B' }],
        },
        properties: [
          { name: 'seaworthy:model:format', value: 'gguf' },
          { name: 'seaworthy:model:parameters', value: '1100000000' },
          { name: 'seaworthy:model:quantisation', value: 'Q4_K_M' },
        ],
      },
    })
  })

  it('has prompts by name and hash', () => {
    expect(named(written(), 'prompts/system.md')).toMatchObject({
      type: 'data',
      data: [{ type: 'definition', name: 'prompts/system.md' }],
      hashes: [{ alg: 'SHA-256', content: 'e'.repeat(64) }],
    })
  })

  it('marks what the system brings as external, or says so in a property', () => {
    expect(named(written('1.7'), 'webview2')).toMatchObject({ isExternal: true })
    const older = named(written('1.6'), 'webview2')
    expect(older).not.toHaveProperty('isExternal')
    expect(older?.properties).toContainEqual({ name: 'seaworthy:isExternal', value: 'true' })
  })

  it('keeps all CPEs', () => {
    const [first, second] = [
      'cpe:2.3:a:electron:electron:45.4.1:*:*:*:*:*:*:*',
      'cpe:2.3:a:electronjs:electron:45.4.1:*:*:*:*:*:*:*',
    ]
    expect(named(written('1.6'), 'electron')).toMatchObject({
      cpe: first,
      evidence: {
        identity: [
          { field: 'purl', confidence: 0.9 },
          { field: 'cpe', concludedValue: second },
        ],
      },
    })
    expect(named(written('1.5'), 'electron')).toMatchObject({
      cpe: first,
      evidence: { identity: { field: 'purl', confidence: 0.9 } },
      properties: [{ name: 'seaworthy:cpe', value: second }],
    })
  })
})

describe('the serial number', () => {
  it('is of the content: the same for the same, another for another time or part', () => {
    const serial = (time: string, name: string) => {
      const inventory = buildInventory([collected({ components: [npmPackage(name, '1.0.0')] })], {
        fallbackName: 'app',
      })
      return writeCycloneDx(inventory, { ...writing, timestamp: new Date(time) }).uuid
    }

    const first = serial('2026-01-01T00:00:00Z', 'a')

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(serial('2026-01-01T00:00:00Z', 'a')).toBe(first)
    expect(serial('2026-01-02T00:00:00Z', 'a')).not.toBe(first)
    expect(serial('2026-01-01T00:00:00Z', 'b')).not.toBe(first)
  })

  it('stands in the document', () => {
    const { bytes, uuid } = writeCycloneDx(sampleInventory(), writing)
    const text = bytes.toString()

    expect((JSON.parse(text) as Bom).serialNumber).toBe(`urn:uuid:${uuid}`)
    expect(text.endsWith('}\n')).toBe(true)
    expect(text).not.toContain('\r')
  })
})
