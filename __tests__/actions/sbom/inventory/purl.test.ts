import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalPurl, packageUrl, parsePurl } from '../../../../actions/sbom/src/inventory/purl.ts'

describe('package URLs', () => {
  it.each([
    [{ type: 'npm', namespace: '@scope', name: 'core', version: '1.0.0' }, 'pkg:npm/%40scope/core@1.0.0'],
    [{ type: 'cargo', name: 'serde', version: '1.0.0+build' }, 'pkg:cargo/serde@1.0.0+build'],
    [{ type: 'pypi', name: 'Typing_Extensions', version: '4.0' }, 'pkg:pypi/typing-extensions@4.0'],
    [
      { type: 'maven', namespace: 'org.a', name: 'b', version: '1', qualifiers: { type: 'jar', classifier: 'x' } },
      'pkg:maven/org.a/b@1?classifier=x&type=jar',
    ],
    [
      { type: 'golang', namespace: 'github.com/a', name: 'b', version: 'v1.0.0', subpath: 'c' },
      'pkg:golang/github.com/a/b@v1.0.0#c',
    ],
    [{ type: 'npm', name: 'JSONStream', version: '1.3.5' }, 'pkg:npm/JSONStream@1.3.5'],
  ])('are canonical: %j', (parts, purl) => {
    expect(packageUrl(parts)).toBe(purl)
    expect(canonicalPurl(purl)).toBe(purl)
  })

  it.each(['a b', 'a\nb', 'a@b', 'a?b#c', '%2e%2e', '../../etc/passwd', '\u202egnp', 'a\ud800b', '\u0000', '🙂'])(
    'hold no character that could break them out of their place: %j',
    (name) => {
      const purl = packageUrl({ type: 'npm', name, version: '1.0.0' }) ?? ''

      expect(purl).toMatch(/^pkg:npm\/[\w.%~-]+@1\.0\.0$/)
      expect(parsePurl(purl)?.name).toBe(name.toWellFormed().trim())
    },
  )

  it.each([
    { type: 'npm', name: '' },
    { type: '1npm', name: 'a' },
    { type: 'maven', name: 'no-group' },
    { type: 'swift', name: 'no-version' },
  ])('are not made up where the specification has none: %j', (parts) => {
    expect(packageUrl(parts)).toBeUndefined()
  })

  it('are what the library makes of them, also where they are plain enough to stay as they are', () => {
    const texts = fc.tuple(
      fc.constantFrom('npm', 'cargo', 'nuget', 'gem', 'pypi'),
      fc.constantFrom('', '%40Scope/', '%40a.b-c/'),
      fc.stringMatching(/^[\w.-]{1,8}$/),
      fc.stringMatching(/^[\w.+-]{1,8}$/),
    )
    fc.assert(
      fc.property(texts, ([type, scope, name, version]) => {
        const text = `pkg:${type}/${scope}${name}@${version}`
        const parts = parsePurl(text)
        expect(canonicalPurl(text)).toBe(parts && packageUrl(parts))
      }),
      { numRuns: 2_000, seed: 1 },
    )
  })

  it.each(['', 'npm/a@1', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://a/b', 'pkg://user:pass@npm/a', 'pkg:npm/%zz'])(
    'are refused when they are none: %j',
    (text) => {
      expect(canonicalPurl(text)).toBeUndefined()
    },
  )

  it('are read from every spelling of the same', () => {
    expect(canonicalPurl('pkg:NPM/@scope/a@1.0.0')).toBe('pkg:npm/%40scope/a@1.0.0')
    expect(canonicalPurl('pkg://cargo/serde@1.0.0')).toBe('pkg:cargo/serde@1.0.0')
    expect(canonicalPurl('pkg:maven/g/a@1?type=jar&classifier=x')).toBe('pkg:maven/g/a@1?classifier=x&type=jar')
  })
})
