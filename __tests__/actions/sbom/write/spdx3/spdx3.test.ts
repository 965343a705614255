import { describe, expect, it } from '@jest/globals'
import { writeSpdx3, type Graph } from '../../../../../actions/sbom/src/write/spdx3/index.ts'
import { spdxIds } from '../../../../../actions/sbom/src/write/spdx/ids.ts'
import type { Element } from '../../../../../actions/sbom/src/write/spdx3/graph.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import { collected, component } from '../../inventory/component.ts'
import { spdxSchema } from '../official-schemas.ts'
import { sampleInventory, writing } from '../sample.ts'

/** The elements of a document, with IRIs cut to their last part. */
function written(inventory = sampleInventory()): Element[] {
  const { bytes, uuid } = writeSpdx3(inventory, writing)
  const text = bytes.toString()
  const graph = JSON.parse(text.replaceAll(`https://seaworthy.dev/spdx/${uuid}#`, '#')) as Graph
  return graph['@graph'].filter((node): node is Element => node.type !== 'CreationInfo')
}

const only = (elements: Element[], members: Partial<Element>) =>
  elements.filter((one) => Object.entries(members).every(([name, value]) => one[name] === value))

const app = { fallbackName: 'app' }
const named = (name: string) => component({ name, ref: name })

describe('an SPDX 3.0.1 document', () => {
  it('is valid by the official schema', () => {
    const { bytes } = writeSpdx3(sampleInventory(), writing)
    const text = bytes.toString()

    expect(spdxSchema('3.0.1')(JSON.parse(text))).toEqual([])
  })

  it('refers to nothing that it does not hold', () => {
    const elements = written()
    const known = new Set(elements.map(({ spdxId }) => spdxId))
    const used = JSON.stringify(elements).match(/"#[^"]+"/g) ?? []

    expect(known.size).toBe(elements.length)
    expect(used.map((iri) => iri.slice(1, -1)).filter((iri) => !known.has(iri))).toEqual([])
  })

  it('names who made it, with what and when', () => {
    const { bytes, uuid } = writeSpdx3(sampleInventory(), writing)
    const text = bytes.toString()
    const [info] = (JSON.parse(text) as Graph)['@graph']

    expect(info).toMatchObject({
      created: '2026-03-01T12:00:00Z',
      specVersion: '3.0.1',
      createdUsing: [`https://seaworthy.dev/spdx/${uuid}#document/tool`],
    })
    expect(
      only(written(), { type: 'Organization' })
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Example Ltd', 'Release team'])
    expect(only(written(), { type: 'SpdxDocument' })).toMatchObject([
      {
        name: 'desk-1.0.0',
        comment: 'What is in these files is not known: Cargo.lock:3 (sbom/lock-invalid)',
        profileConformance: ['core', 'software', 'simpleLicensing', 'extension'],
      },
    ])
  })

  it('describes models in the words of the AI profile', () => {
    const elements = written()
    const [model] = only(elements, { type: 'ai_AIPackage', name: 'assistant' })

    expect(model).toMatchObject({
      ai_typeOfModel: ['llama'],
      ai_informationAboutApplication: 'Task: text-generation',
      ai_hyperparameter: [
        { key: 'format', value: 'gguf' },
        { key: 'parameters', value: '1100000000' },
        { key: 'quantisation', value: 'Q4_K_M' },
      ],
      software_primaryPurpose: 'model',
      verifiedUsing: [{ algorithm: 'sha256', hashValue: 'c'.repeat(64) }],
    })
    const names = (type: string) =>
      only(elements, { from: model?.spdxId, relationshipType: type })
        .flatMap(({ to }) => to as string[])
        .map((iri) => elements.find(({ spdxId }) => spdxId === iri)?.name)
    expect(names('trainedOn')).toEqual(['notes', 'cerebras/SlimPajama-627B'])
    expect(names('descendantOf')).toEqual(['TinyLlama/TinyLlama-1.1B'])
  })

  it('claims the AI profile only when every model has what it asks for', () => {
    const model = component({
      type: 'machine-learning-model',
      name: 'm',
      version: '1',
      supplier: { name: 'Lab', isPerson: false, from: 'models.manifest.yaml' },
      releaseTime: '2026-01-02T03:04:05.678+01:00',
      references: [{ type: 'distribution', url: 'https://models.example/m.gguf' }],
      model: { format: 'gguf' },
    })
    const profiles = (facts: object) => {
      const inventory = buildInventory([collected({ components: [{ ...model, ...facts }] })], { fallbackName: 'app' })
      return only(written(inventory), { type: 'SpdxDocument' })[0]?.['profileConformance']
    }

    expect(profiles({})).toEqual(['core', 'software', 'simpleLicensing', 'ai'])
    expect(profiles({ releaseTime: undefined })).toEqual(['core', 'software', 'simpleLicensing'])
    expect(profiles({ releaseTime: 'yesterday' })).toEqual(['core', 'software', 'simpleLicensing'])
  })

  it('says how much is known of dependencies, and when they count', () => {
    const of = (id: string) =>
      only(written(), { from: id }).map(({ relationshipType, to, completeness, scope }) => ({
        relationshipType,
        to,
        ...(completeness !== undefined && { completeness }),
        ...(scope !== undefined && { scope }),
      }))

    expect(of('#npm-left-pad-1.3.0')).toContainEqual({
      relationshipType: 'dependsOn',
      to: ['#npm-40scope-core-2.0.0'],
      completeness: 'complete',
    })
    expect(of('#npm-desk-1.0.0')).toEqual(
      expect.arrayContaining([
        { relationshipType: 'dependsOn', to: ['#npm-40scope-core-2.0.0'], completeness: 'incomplete' },
        { relationshipType: 'dependsOn', to: ['#npm-odd-1B-9'], completeness: 'incomplete', scope: 'development' },
        { relationshipType: 'hasPrerequisite', to: ['#platform-webview2'] },
        { relationshipType: 'hasDataFile', to: ['#data-notes', '#data-prompts-system.md'] },
      ]),
    )
  })

  it('keeps declared and concluded licences apart', () => {
    const elements = written()
    const expressions = (type: string) =>
      only(elements, { from: '#npm-left-pad-1.3.0', relationshipType: type })
        .flatMap(({ to }) => to as string[])
        .map((iri) => elements.find(({ spdxId }) => spdxId === iri)?.['simplelicensing_licenseExpression'])

    expect(expressions('hasDeclaredLicense')).toEqual(['(MIT OR GPL-2.0-only)'])
    expect(expressions('hasConcludedLicense')).toEqual(['MIT'])
  })
})

describe('identifiers in a document', () => {
  it('are unique, whatever names are made to look like them', () => {
    const names = ['a', 'a/dependsOn', 'document/tool', 'a-dependsOn', 'DOCUMENT', 'a:b', 'a b']
    const [digest = ''] = spdxIds(buildInventory([collected({ components: ['a:b', 'a b'].map(named) })], app)).values()
    const inventory = buildInventory([collected({ components: [...names, digest].map(named) })], app)

    const ids = written(inventory).map(({ spdxId }) => spdxId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(spdxIds(inventory).values()).size).toBe(names.length + 2)
  })
})
