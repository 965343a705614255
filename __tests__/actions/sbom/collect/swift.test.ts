import { describe, expect, it } from '@jest/globals'
import { repositoryOf } from '../../../../actions/sbom/src/collect/swift/source.ts'
import { inventoryOf } from './inventory-of.ts'

const nio = {
  identity: 'swift-nio-http2',
  kind: 'remoteSourceControl',
  location: 'https://github.com/apple/swift-nio-http2.git',
  state: { revision: '9cfed92b026c524674ed869a4ff2dcfdeedf8a2a', version: '1.19.1' },
}
const pins = [
  nio,
  {
    identity: 'executorch',
    kind: 'remoteSourceControl',
    location: 'git@github.com:pytorch/executorch.git',
    state: { branch: 'main', revision: 'd3f67f4c528c942f121c8b860b9410b2bf57825e' },
  },
  { identity: 'mona.LinkedList', kind: 'registry', location: '', state: { version: '1.2.0' } },
  {
    identity: 'local',
    kind: 'localSourceControl',
    location: '/Users/me/local',
    state: { version: '1.0.0', revision: 'abc' },
  },
]
const third = JSON.stringify({ originHash: 'x', pins, version: 3 }, undefined, 1)
const first = JSON.stringify({
  object: { pins: [{ package: 'SwiftNIOHTTP2', repositoryURL: nio.location, state: { branch: null, ...nio.state } }] },
  version: 1,
})

describe('Package.resolved', () => {
  it('tells packages by the places they are from', async () => {
    const { components, faults } = await inventoryOf({ 'Package.resolved': third })

    expect(faults).toEqual([])
    expect(components.map(({ ref }) => ref)).toEqual([
      'library:local@1.0.0',
      'library:mona.LinkedList@1.2.0',
      'pkg:swift/github.com/apple/swift-nio-http2@1.19.1',
      'pkg:swift/github.com/pytorch/executorch@d3f67f4c528c942f121c8b860b9410b2bf57825e',
    ])
    expect(components[3]?.properties['seaworthy:swift:branch']).toBe('main')
    expect(components[2]?.evidence[0]).toMatchObject({ file: 'Package.resolved', line: 4 })
    expect(JSON.stringify(components)).not.toContain('/Users/me')
  })

  it('is read in its first version too', async () => {
    const { components } = await inventoryOf({ 'Package.resolved': first })

    expect(components.map(({ purl }) => purl)).toEqual(['pkg:swift/github.com/apple/swift-nio-http2@1.19.1'])
  })

  it.each([
    ['Package.swift', 'Package.resolved', '.package(url: "https://github.com/Apple/swift-nio-http2", from: "1.0.0"),'],
    [
      'App.xcodeproj/project.pbxproj',
      'App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved',
      '\t\t\trepositoryURL = "https://github.com/apple/swift-nio-http2.git";',
    ],
  ])('knows from %s what the app asks for itself', async (manifest, resolved, line) => {
    const { dependencies, subject, completeness } = await inventoryOf({
      [manifest]: `// .package(url: "https://github.com/pytorch/executorch")\n${line}\n`,
      [resolved]: third,
    })

    expect(dependencies.get(subject.ref)).toEqual(['pkg:swift/github.com/apple/swift-nio-http2@1.19.1'])
    expect(completeness).toContainEqual({ aggregate: 'complete', refs: [subject.ref], because: resolved })
  })

  it('tells of versions of tomorrow, of no pins, and of a pin without version', async () => {
    const { faults } = await inventoryOf({
      'a/Package.resolved': '{"version": 9, "pins": []}',
      'b/Package.resolved': '{"version": 3}',
      'c/Package.resolved': '{"version": 3, "pins": [{"identity": "x", "state": 7}, null]}',
    })

    expect(faults.map(({ file, rule }) => [file, rule])).toEqual([
      ['a/Package.resolved', 'sbom/lock-version'],
      ['b/Package.resolved', 'sbom/lock-invalid'],
      ['c/Package.resolved', 'sbom/name-invalid'],
      ['c/Package.resolved', 'sbom/version-missing'],
    ])
  })
})

describe('Cartfile.resolved', () => {
  it('tells packages by the names that the Swift package manager has for them', async () => {
    const { components, faults } = await inventoryOf({
      'Cartfile.resolved': `binary "https://dl.example.com/Sdk.json?token=secret" "2.3.1"
git "https://gitlab.com/group/sub/lib.git" "v1.0"
github "Alamofire/Alamofire" "5.4.3"
github "https://ghe.example.com/a/b" "0123456789abcdef"
`,
    })

    expect(faults).toEqual([])
    expect(JSON.stringify(components)).not.toContain('secret')
    expect(components.map(({ ref }) => ref)).toEqual([
      'library:Sdk@2.3.1',
      'pkg:swift/ghe.example.com/a/b@0123456789abcdef',
      'pkg:swift/github.com/Alamofire/Alamofire@5.4.3',
      'pkg:swift/gitlab.com/group/sub/lib@v1.0',
    ])
  })

  it('tells of a line that is none', async () => {
    const { faults } = await inventoryOf({ 'Cartfile.resolved': 'github "a/b" "1"\ngithub a/b 1\n' })

    expect(faults).toMatchObject([{ rule: 'sbom/lock-invalid', line: 2 }])
  })
})

describe('a repository', () => {
  it.each([
    ['https://me:token@github.com/a/b.git', 'github.com/a/b', 'https://github.com/a/b.git'],
    ['ssh://git@GitHub.com:22/a/b/', 'github.com/a/b', 'ssh://git@GitHub.com:22/a/b/'],
    ['git@gitlab.com:group/sub/c.git', 'gitlab.com/group/sub/c', 'ssh://git@gitlab.com/group/sub/c.git'],
    ['../folder', undefined, undefined],
    ['/Users/me/folder', undefined, undefined],
    ['file:///Users/me/folder', undefined, undefined],
  ])('at %s is %s', (location, name, url) => {
    const repository = repositoryOf(location)

    expect(repository && `${repository.namespace}/${repository.name}`).toBe(name)
    expect(repository?.url).toBe(url)
  })
})
