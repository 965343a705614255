import { describe, expect, it } from '@jest/globals'
import { inventoryOf } from './inventory-of.ts'

/** Parts of a Podfile.lock in the tests of https://github.com/anchore/syft, Apache-2.0, with other sources added. */
const lock = `PODS:
  - GlossButtonNode (3.1.2):
    - Texture/Core (~> 3)
  - "GoogleUtilities/NSData+zlib (7.5.2)"
  - Texture (3.1.0):
    - Texture/Core (= 3.1.0)
  - Texture/Core (3.1.0)
  - Forked (1.0.0)
  - Local (0.0.1)

DEPENDENCIES:
  - GlossButtonNode
  - "GoogleUtilities/NSData+zlib (~> 7.5)"
  - Texture/Core
  - "Forked (from \`https://github.com/me/forked.git\`, branch \`main\`)"
  - Local (from \`../local\`)

SPEC REPOS:
  trunk:
    - GlossButtonNode
    - Texture
  https://me:token@specs.example.com/specs.git:
    - GoogleUtilities

EXTERNAL SOURCES:
  Forked:
    :branch: main
    :git: https://github.com/me/forked.git
  Local:
    :path: "../local"

CHECKOUT OPTIONS:
  Forked:
    :commit: 0123456789abcdef0123456789abcdef01234567
    :git: https://github.com/me/forked.git

SPEC CHECKSUMS:
  GlossButtonNode: 4ea1197a744f2fb5fb875fe31caf17ded4762e8f

PODFILE CHECKSUM: 07aa55f54421f6e6d3a920c11716a89fc9243d1b

COCOAPODS: 1.11.2
`

describe('Podfile.lock', () => {
  it('tells pods with their parts as one, and where they are from', async () => {
    const { components, faults } = await inventoryOf({ 'ios/Podfile.lock': lock })

    expect(faults).toEqual([])
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:cocoapods/Forked@1.0.0?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fme%2Fforked.git%400123456789abcdef0123456789abcdef01234567',
      'pkg:cocoapods/GlossButtonNode@3.1.2',
      'pkg:cocoapods/GoogleUtilities@7.5.2?repository_url=https%3A%2F%2Fspecs.example.com%2Fspecs.git',
      'pkg:cocoapods/Local@0.0.1',
      'pkg:cocoapods/Texture@3.1.0',
    ])
    expect(components[2]?.properties).toEqual({ 'seaworthy:cocoapods:subspecs': 'NSData+zlib' })
    expect(components[4]?.evidence[0]).toMatchObject({ file: 'ios/Podfile.lock', line: 5 })
  })

  it('proves the whole graph, without loops between parts', async () => {
    const { dependencies, completeness, subject } = await inventoryOf({ 'Podfile.lock': lock })

    expect(dependencies.get(subject.ref)).toHaveLength(5)
    expect(dependencies.get('pkg:cocoapods/GlossButtonNode@3.1.2')).toEqual(['pkg:cocoapods/Texture@3.1.0'])
    expect(dependencies.get('pkg:cocoapods/Texture@3.1.0')).toEqual([])
    expect(completeness).toMatchObject([{ aggregate: 'complete', refs: { length: 6 } }])
  })

  it('has the checksum of a specification for no digest of the pod', async () => {
    const { components } = await inventoryOf({ 'Podfile.lock': lock })

    expect(components[1]?.hashes).toEqual([])
    expect(components[1]?.properties).toEqual({
      'seaworthy:cocoapods:spec-checksum': '4ea1197a744f2fb5fb875fe31caf17ded4762e8f',
    })
  })

  it('tells of pods that are missing, of entries that are none, and of no pods', async () => {
    const { faults } = await inventoryOf({
      'a/Podfile.lock': 'PODS:\n  - A (1.0):\n    - Gone\n  - 7\n  - no version\nDEPENDENCIES:\n  - A\n  - Gone too\n',
      'b/Podfile.lock': 'COCOAPODS: 1.0\n',
      'c/Podfile.lock': '<<<<<<< HEAD\nPODS:\n',
      'd/Podfile.lock': 'PODFILE CHECKSUM: 07aa55f54421f6e6d3a920c11716a89fc9243d1b\n',
    })

    expect(faults.map(({ file, rule }) => [file, rule])).toEqual([
      ['a/Podfile.lock', 'sbom/lock-invalid'],
      ['a/Podfile.lock', 'sbom/dependency-undescribed'],
      ['b/Podfile.lock', 'sbom/lock-invalid'],
      ['c/Podfile.lock', 'sbom/lock-conflict'],
    ])
  })
})
