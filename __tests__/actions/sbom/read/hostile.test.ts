import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { readBill } from '../../../../actions/sbom/src/read/index.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

const cycloneDx = (members: object): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...members })
const spdx = (members: object): string => JSON.stringify({ spdxVersion: 'SPDX-2.3', ...members })
const spdx3 = (graph: unknown[]): string =>
  JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph })

const faults = (text: string) =>
  readBill(text, 'bom.json').faults.map(({ rule, line }) => `${rule} ${line ?? ''}`.trim())

describe('a bill that is none', () => {
  it.each([
    ['', 'sbom/bill-invalid 1'],
    ['{\n"bomFormat": "CycloneDX",\n', 'sbom/bill-invalid 3'],
    ['[]', 'sbom/bill-invalid 1'],
    ['null', 'sbom/bill-invalid 1'],
    ['{\n<<<<<<< ours\n}', 'sbom/lock-conflict 2'],
    ['{}', 'sbom/bill-format 1'],
    ['{"bomFormat":"CycloneDX"}', 'sbom/bill-format 1'],
    ['{"bomFormat":"CycloneDX","specVersion":1.6}', 'sbom/bill-format 1'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.8"}', 'sbom/bill-format 1'],
    ['{"specFormat":"CycloneDX","specVersion":"2.0"}', 'sbom/bill-format 1'],
    ['{"spdxVersion":"SPDX-2.1"}', 'sbom/bill-format 1'],
    ['{"spdxVersion":{}}', 'sbom/bill-format 1'],
    ['{"@graph":[],"@context":"https://schema.org"}', 'sbom/bill-format 1'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.6",\n"specVersion":"1.5"}', 'sbom/bill-invalid 2'],
  ])('is a fault: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault])
  })

  it.each([
    [
      '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6">',
      'CycloneDX in XML',
      'cyclonedx convert',
    ],
    ['<rdf:RDF xmlns:spdx="http://spdx.org/rdf/terms#">', 'SPDX in RDF/XML', 'pyspdxtools'],
    ['# made by hand\nSPDXVersion: SPDX-2.3\n', 'SPDX as tag-value', 'pyspdxtools'],
    ['SPDXID: SPDXRef-DOCUMENT\nspdxVersion: SPDX-2.3\n', 'SPDX in YAML', 'pyspdxtools'],
    ['<!doctype html>', 'XML or HTML', 'answer of a server'],
    ['{"artifacts":[],"schema":{}}', "syft's own format", '--output cyclonedx-json'],
    ['{"ArtifactName":"x","Results":[]}', "trivy's own format", '--format cyclonedx'],
  ])('is called by its name, with the way out: %s', (text, name, remedy) => {
    expect(readBill(text, 'bom')).toMatchObject({
      components: [],
      faults: [
        { rule: 'sbom/bill-format', message: expect.stringContaining(name), remedy: expect.stringContaining(remedy) },
      ],
    })
  })

  it('nests as deeply as it likes', () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`

    expect(faults(`{"bomFormat":"CycloneDX","specVersion":"1.6","components":${deep}}`)).toEqual([
      'sbom/bill-invalid 1',
    ])
    expect(faults(deep)).toEqual(['sbom/bill-invalid 1'])
  })
})

const anything = [null, 0, -1, true, '', 'text', [], [[]], {}, [null], [{}], { name: {} }, [{ name: 1 }]]

describe('a bill with wrong types everywhere', () => {
  const members = {
    cyclonedx: ['components', 'dependencies', 'metadata', 'compositions'],
    component:
      'type bom-ref name group version purl hashes licenses supplier externalReferences properties evidence modelCard data pedigree scope cpe components isExternal'.split(
        ' ',
      ),
    spdx: [
      'packages',
      'files',
      'relationships',
      'documentDescribes',
      'hasExtractedLicensingInfos',
      'documentNamespace',
    ],
    package:
      'SPDXID name versionInfo supplier checksums externalRefs licenseDeclared licenseConcluded primaryPackagePurpose comment'.split(
        ' ',
      ),
    element:
      'type spdxId name suppliedBy verifiedUsing extension externalRef externalIdentifier software_packageUrl software_packageVersion software_primaryPurpose ai_hyperparameter rootElement from to relationshipType element simplelicensing_licenseExpression'.split(
        ' ',
      ),
  }
  const read = (text: string) => buildInventory([readBill(text, 'bom.json')], { fallbackName: 'app' })

  it.each(anything.map((value) => [JSON.stringify(value), value]))('is read as far as it goes: %s', (_, value) => {
    for (const name of members.cyclonedx) expect(() => read(cycloneDx({ [name]: value }))).not.toThrow()
    for (const name of members.component) {
      const component = { type: 'library', name: 'a', version: '1', 'bom-ref': 'a', [name]: value }
      expect(() => read(cycloneDx({ components: [component], metadata: { component } }))).not.toThrow()
    }
    for (const name of members.spdx) expect(() => read(spdx({ [name]: value }))).not.toThrow()
    for (const name of members.package) {
      expect(() => read(spdx({ packages: [{ SPDXID: 'a', name: 'a', [name]: value }], files: [value] }))).not.toThrow()
    }
    for (const name of members.element) {
      for (const type of ['software_Package', 'ai_AIPackage', 'SpdxDocument', 'Relationship', 'software_Sbom']) {
        expect(() =>
          read(spdx3([{ type, spdxId: 'a', name: 'a', from: 'a', to: ['a'], [name]: value }, value])),
        ).not.toThrow()
      }
    }
  })

  it('says where components stand that are none, once for all of them', () => {
    const text =
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[\n{"name":"a"},\n{"version":"1"},\n7,[],\n{"name":"b"}]}'
    const { components, faults: found } = readBill(text, 'bom.json')

    expect(components.map(({ name, evidence: [place] }) => [name, place?.line])).toEqual([
      ['a', 2],
      ['b', 5],
    ])
    expect(found).toEqual([
      {
        rule: 'sbom/bill-entry',
        message: 'Expected components to be objects with a name, found 7, a list, an object without name.',
        remedy: expect.any(String),
        file: 'bom.json',
        line: 4,
      },
    ])
  })

  it('keeps a component whose package URL is none, under its name', () => {
    const { components, faults: found } = readBill(
      cycloneDx({ components: [{ name: 'a', version: '1', purl: 'pkg:npm\u001b[31m' }] }),
      'bom.json',
    )

    expect(components).toMatchObject([{ ref: 'library:a@1', name: 'a' }])
    expect(components[0]).not.toHaveProperty('purl')
    expect(found).toMatchObject([{ rule: 'sbom/bill-purl', line: 1 }])
    expect(found[0]?.message).not.toContain('\u001b')
  })

  it('tells identifiers that stand twice and edges that lead nowhere', () => {
    const inventory = read(
      cycloneDx({
        components: [
          { 'bom-ref': 'x', name: 'a', version: '1', purl: 'pkg:npm/a@1' },
          { 'bom-ref': 'x', name: 'b', version: '1', purl: 'pkg:npm/b@1' },
        ],
        dependencies: [{ ref: 'x', dependsOn: ['nowhere', 'x'] }],
      }),
    )

    expect(inventory.components.map(({ ref }) => ref)).toEqual(['pkg:npm/a@1', 'pkg:npm/b@1'])
    expect(inventory.faults.map(({ rule }) => rule)).toEqual([
      'sbom/dependency-undescribed',
      'sbom/bill-reference-twice',
    ])
  })

  it.each([
    { type: 'file', name: '/home/runner/work/app' },
    { type: 'application', name: 'C:\\work\\app' },
    { type: 'application', name: '.' },
  ])('does not call the app by the folder of some machine: $name', (component) => {
    const { subject } = read(cycloneDx({ metadata: { component }, components: [] }))

    expect(subject).toMatchObject({ name: 'app', ref: 'application:app' })
  })

  it('is not led astray by names of prototypes', () => {
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"__proto__","type":"constructor","bom-ref":"__proto__",
      "hashes":[{"alg":"constructor","content":"0"}],"properties":[{"name":"__proto__","value":"1"},{"name":"seaworthy:__proto__","value":"1"}],
      "purl":"pkg:constructor/a@1"}],"dependencies":[{"ref":"__proto__","dependsOn":["constructor"]}]}`
    const inventory = read(text)

    expect(inventory.components).toMatchObject([{ type: 'library', name: '__proto__' }])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })

  it('does not follow sets of licences that hold themselves', () => {
    const graph = [
      { type: 'software_Package', spdxId: 'p', name: 'p' },
      { type: 'Relationship', from: 'p', relationshipType: 'hasDeclaredLicense', to: ['set'] },
      {
        type: 'expandedlicensing_ConjunctiveLicenseSet',
        spdxId: 'set',
        expandedlicensing_member: ['set', 'set', 'set'],
      },
    ]

    expect(withoutRunaway(() => read(spdx3(graph))).components[0]?.licences.declared).toEqual([])
  })
})

describe('a bill of 200,000 components', () => {
  it('is read in time proportional to it', async () => {
    await expectLinearTime(25_000, (count) => {
      const components = Array.from({ length: count }, (_, index) => ({
        type: 'library',
        'bom-ref': `r${index}`,
        name: `p${index}`,
        version: '1.0.0',
        purl: `pkg:npm/p${index}@1.0.0`,
        hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
      }))
      const dependencies = components.map(({ 'bom-ref': ref }, index) => ({
        ref,
        dependsOn: [`r${(index + 1) % count}`],
      }))
      const text = cycloneDx({ components, dependencies })
      return () => {
        const bill = readBill(text, 'bom.json')
        expect(bill.components).toHaveLength(count)
        expect(bill.dependencies.size).toBe(count)
      }
    })
  })
})
