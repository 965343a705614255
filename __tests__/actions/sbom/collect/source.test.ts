import { describe, expect, it } from '@jest/globals'
import { sourceOf, type Source } from '../../../../actions/sbom/src/collect/npm-package/source.ts'
import { withoutSecrets } from '../../../../actions/sbom/src/collect/origins/address.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

describe('the place a lock file names', () => {
  it.each<[place: string, source: Source | undefined]>([
    ['1.0.0', undefined],
    ['^1.0.0', undefined],
    [
      'https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz',
      { kind: 'registry', url: 'https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz' },
    ],
    [
      'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#abc',
      { kind: 'registry', url: 'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz' },
    ],
    [
      'https://npm.pkg.github.com/download/@a/b/1.0.0/abc',
      { kind: 'registry', url: 'https://npm.pkg.github.com/download/@a/b/1.0.0/abc' },
    ],
    ['https://example.org/a.tgz', { kind: 'archive', url: 'https://example.org/a.tgz' }],
    [
      'git+ssh://git@github.com/a/b.git#c1',
      { kind: 'git', repository: 'git+ssh://git@github.com/a/b.git', commit: 'c1' },
    ],
    [
      'git+ssh://git@x:p@github.com/a/b.git#c1',
      { kind: 'git', repository: 'git+ssh://github.com/a/b.git', commit: 'c1' },
    ],
    ['git@github.com:a/b.git#c1', { kind: 'git', repository: 'git+ssh://git@github.com/a/b.git', commit: 'c1' }],
    [
      'https://github.com/a/b.git#commit=c1',
      { kind: 'git', repository: 'git+https://github.com/a/b.git', commit: 'c1' },
    ],
    ['github:a/b#c1', { kind: 'git', repository: 'git+https://github.com/a/b.git', commit: 'c1' }],
    [
      'https://codeload.github.com/a/b/tar.gz/c1',
      { kind: 'git', repository: 'git+https://github.com/a/b.git', commit: 'c1' },
    ],
    ['file:vendor/a.tgz', { kind: 'file', path: 'vendor/a.tgz' }],
    ['file:vendor/a', { kind: 'folder', path: 'vendor/a' }],
    ['portal:../a', { kind: 'folder', path: '../a' }],
  ])('%s', (place, source) => {
    expect(sourceOf(place)).toEqual(source)
  })

  it.each([
    ['https://u:p@a.org/x', 'https://a.org/x'],
    ['git+ssh://git:p@a.org/x', 'git+ssh://git@a.org/x'],
    ['https://a.org/x?access_token=p', 'https://a.org/x'],
    ['https://a.org/x?v=1', 'https://a.org/x?v=1'],
    ['git+ssh://git@a.org/x', 'git+ssh://git@a.org/x'],
    ['https://user:p@ss@host/a.tgz', 'https://host/a.tgz'],
    ['https:user:pass@host/a.tgz', 'https:host/a.tgz'],
    ['https:/\\user:pass@host/a.tgz', 'https:/\\host/a.tgz'],
    ['git+ssh://git@user:pass@host/a.git', 'git+ssh://host/a.git'],
    ['https://host/@scope/a.tgz', 'https://host/@scope/a.tgz'],
    ['https://host/a.tgz?x=1&pat=abc', 'https://host/a.tgz'],
  ])('%s is told as %s', (url, told) => {
    expect(withoutSecrets(url)).toBe(told)
  })

  it.each(['?', '/-/', '/download/', '@', ':', '#', '.git', '.tgz', 'https://'])(
    'is read in linear time when it holds %s again and again',
    async (part) => {
      await expectLinearTime(50_000, (count) => {
        const place = `https://${part.repeat(count)}\n`
        return () => sourceOf(place)
      })
    },
  )
})
