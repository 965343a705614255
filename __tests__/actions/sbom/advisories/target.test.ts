import { describe, expect, it } from '@jest/globals'
import { packageName } from '../../../../actions/sbom/src/advisories/packages/ecosystem.ts'
import { targetOf } from '../../../../actions/sbom/src/advisories/packages/target.ts'
import { componentOf } from './component.ts'

const sha = '8f4b7f84864484a7bf31766abe9204da3cbe65b3'

describe('a component is looked up', () => {
  it.each([
    ['pkg:npm/lodash@4.17.20', 'npm', 'lodash', '4.17.20'],
    ['pkg:npm/%40babel/traverse@7.23.0', 'npm', '@babel/traverse', '7.23.0'],
    ['pkg:npm/JSONStream@1.0.0', 'npm', 'JSONStream', '1.0.0'],
    ['pkg:pypi/zope.interface@5.0', 'PyPI', 'zope-interface', '5.0'],
    ['pkg:cargo/tokio@1.0.0', 'crates.io', 'tokio', '1.0.0'],
    ['pkg:golang/github.com/Masterminds/semver@v1.5.0', 'Go', 'github.com/masterminds/semver', 'v1.5.0'],
    ['pkg:golang/stdlib@1.21.0', 'Go', 'stdlib', '1.21.0'],
    ['pkg:nuget/Newtonsoft.Json@12.0.1', 'NuGet', 'newtonsoft.json', '12.0.1'],
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', 'Maven', 'org.apache.logging.log4j:log4j-core', '2.14.1'],
    ['pkg:gem/rails@6.0.0', 'RubyGems', 'rails', '6.0.0'],
    ['pkg:composer/symfony/http-kernel@v5.0.0', 'Packagist', 'symfony/http-kernel', 'v5.0.0'],
    ['pkg:swift/github.com/apple/swift-nio@2.41.1', 'SwiftURL', 'github.com/apple/swift-nio', '2.41.1'],
    ['pkg:github/tj-actions/changed-files@v45.0.7', 'GitHub Actions', 'tj-actions/changed-files', 'v45.0.7'],
    ['pkg:github/tj-actions/changed-files@v45', 'GitHub Actions', 'tj-actions/changed-files', '45.999999999.999999999'],
    ['pkg:github/tj-actions/changed-files@v45.1', 'GitHub Actions', 'tj-actions/changed-files', '45.1.999999999'],
  ])('%s', (purl, ecosystem, name, version) => {
    expect(targetOf(componentOf(purl))).toMatchObject({ ref: purl, ecosystem, names: [name], version })
  })

  it('by the letters of its author where its package URL has lost them', () => {
    const module = componentOf('pkg:golang/github.com/masterminds/semver@v1.5.0', {
      group: 'github.com/Masterminds',
      name: 'semver',
    })
    expect(targetOf(module)?.asked).toBe('github.com/Masterminds/semver')
  })

  it('as an action by the tag beside its commit', () => {
    const pinned = componentOf(`pkg:github/actions/cache@${sha}`, { properties: { 'seaworthy:github:tag': 'v4.2.0' } })
    expect(targetOf(pinned)?.version).toBe('v4.2.0')
    expect(targetOf(componentOf(`pkg:github/actions/cache@${sha}`))?.version).toBe(sha)
  })

  it('as an action in a folder under both names', () => {
    expect(targetOf(componentOf('pkg:github/github/codeql-action@v3.0.0#init'))?.names).toEqual([
      'github/codeql-action',
      'github/codeql-action/init',
    ])
  })

  it.each(['pkg:generic/chromium@130.0.1', 'pkg:huggingface/a/b@1', 'pkg:constructor/x@1', 'no purl'])(
    'nowhere for %s',
    (purl) => {
      expect(targetOf(componentOf(purl))).toBeUndefined()
    },
  )
})

describe('the name of a package in an advisory', () => {
  it.each([
    ['Maven:https://maven.google.com', 'a:b', { ecosystem: 'Maven', name: 'a:b' }],
    [
      'SwiftURL',
      'https://github.com/Apple/swift-nio.git',
      { ecosystem: 'SwiftURL', name: 'github.com/apple/swift-nio' },
    ],
    ['npm', 'JSONStream', { ecosystem: 'npm', name: 'JSONStream' }],
    ['toString', 'X', { ecosystem: 'toString', name: 'X' }],
  ])('%s %s', (ecosystem, name, expected) => {
    expect(packageName(ecosystem, name)).toEqual(expected)
  })
})
