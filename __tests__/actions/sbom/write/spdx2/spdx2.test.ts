import { describe, expect, it } from '@jest/globals'
import { writeSpdx2, type SpdxDocument } from '../../../../../actions/sbom/src/write/spdx2/index.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import { collected, component } from '../../inventory/component.ts'
import { spdxSchema } from '../official-schemas.ts'
import { sampleInventory, writing } from '../sample.ts'

function written(): SpdxDocument {
  return JSON.parse(writeSpdx2(sampleInventory(), writing).bytes.toString()) as SpdxDocument
}

const named = (document: SpdxDocument, name: string) => document.packages.find((one) => one.name === name)

describe('an SPDX 2.3 document', () => {
  it('is valid by the official schema', () => {
    expect(spdxSchema('2.3')(written())).toEqual([])
  })

  it('names who made it, and a namespace of its content', () => {
    const { bytes, uuid } = writeSpdx2(sampleInventory(), writing)
    const text = bytes.toString()

    expect(JSON.parse(text)).toMatchObject({
      name: 'desk-1.0.0',
      dataLicense: 'CC0-1.0',
      documentNamespace: `https://seaworthy.dev/spdx/${uuid}`,
      creationInfo: {
        created: '2026-03-01T12:00:00Z',
        creators: [
          'Organization: Release team (release@example.org)',
          'Organization: Example Ltd (hello@example.org)',
          'Tool: sbom-1.2.3',
        ],
        comment: 'What is in these files is not known: Cargo.lock:3 (sbom/lock-invalid)',
      },
    })
  })

  it('has a package for each component', () => {
    expect(named(written(), 'left-pad')).toEqual({
      SPDXID: 'SPDXRef-npm-left-pad-1.3.0',
      name: 'left-pad',
      versionInfo: '1.3.0',
      supplier: 'Organization: Ada <Lovelace> (ada@example.org)',
      downloadLocation: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
      filesAnalyzed: false,
      checksums: [{ algorithm: 'SHA512', checksumValue: 'a'.repeat(128) }],
      homepage: 'https://ada.example/a%20b%7Cc',
      sourceInfo:
        'package-lock.json:12; app.asar/node_modules/left-pad/package.json; supplier from app.asar/node_modules/left-pad/package.json',
      licenseConcluded: 'MIT',
      licenseDeclared: '(MIT OR GPL-2.0-only)',
      licenseComments: 'Concluded from package-lock.json.',
      copyrightText: '© Ada',
      description: 'Pads\nleft',
      comment: 'install script: yes',
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/left-pad@1.3.0' },
      ],
      primaryPackagePurpose: 'LIBRARY',
    })
  })

  it('keeps words about licences as licences of the document', () => {
    const document = written()
    const odd = document.packages.find(({ SPDXID }) => SPDXID === 'SPDXRef-npm-odd-1B-9')

    expect(odd?.licenseConcluded).toBe('NOASSERTION')
    expect(odd?.licenseDeclared).toMatch(
      /^LicenseRef-seaworthy-[0-9a-f]{16} AND GPL-2\.0 AND LicenseRef-seaworthy-[0-9a-f]{16}$/,
    )
    const known = document.hasExtractedLicensingInfos?.map(({ licenseId }) => licenseId) ?? []
    const used = document.packages.flatMap(({ licenseDeclared }) => licenseDeclared.match(/LicenseRef-[\w.-]+/g) ?? [])
    expect(new Set(known)).toEqual(new Set(used))
  })

  it('says how much is known of dependencies', () => {
    const { relationships } = written()
    const of = (id: string) =>
      relationships
        .filter(({ spdxElementId }) => spdxElementId === id)
        .map(({ relationshipType, relatedSpdxElement }) => `${relationshipType} ${relatedSpdxElement}`)

    expect(of('SPDXRef-DOCUMENT')).toEqual(['DESCRIBES SPDXRef-npm-desk-1.0.0'])
    expect(of('SPDXRef-npm-left-pad-1.3.0')).toEqual(['DEPENDS_ON SPDXRef-npm-40scope-core-2.0.0'])
    expect(of('SPDXRef-npm-odd-1B-9')).toEqual(['DEV_DEPENDENCY_OF SPDXRef-npm-desk-1.0.0', 'DEPENDS_ON NOASSERTION'])
    expect(of('SPDXRef-npm-desk-1.0.0')).toEqual([
      'DEPENDS_ON SPDXRef-npm-40scope-core-2.0.0',
      'DEPENDS_ON NOASSERTION',
      expect.stringMatching(/^CONTAINS SPDXRef-data-prompts-system\.md/),
      expect.stringMatching(/^CONTAINS SPDXRef-file-ffmpeg\.dll/),
      'CONTAINS SPDXRef-machine-learning-model-assistant',
      'CONTAINS SPDXRef-generic-electron-45.4.1',
      'CONTAINS SPDXRef-npm-left-pad-1.3.0',
      'HAS_PREREQUISITE SPDXRef-platform-webview2',
    ])
  })

  it('gives refs that would look the same identifiers of their own', () => {
    const inventory = buildInventory(
      [collected({ components: ['a/b', 'a:b', 'a b'].map((name) => component({ name, ref: name })) })],
      { fallbackName: 'app' },
    )
    const { packages } = JSON.parse(writeSpdx2(inventory, writing).bytes.toString()) as SpdxDocument

    const ids = packages.map(({ SPDXID }) => SPDXID)
    expect(new Set(ids).size).toBe(4)
    expect(ids.every((id) => /^SPDXRef-[A-Za-z0-9.-]+$/.test(id))).toBe(true)
  })
})
