import { describe, expect, it } from '@jest/globals'
import { compareVersions, isVersion, sameVersion } from '../../../shared/tools/src/version.ts'

describe('comparing versions', () => {
  it.each([
    ['1.10.0', '1.9.9', 1],
    ['v3.0.2', '3.0.2', 0],
    ['2.9', '2.9.0', 0],
    ['2.9', '2.9.1', -1],
    ['0.2.89', '0.2.9', 1],
    ['20251231', '20260101', -1],
    ['99999999999999999999.1', '99999999999999999998.9', 1],
  ])('takes the dotted numbers one by one: %s and %s', (a, b, expected) => {
    expect(compareVersions(a, b)).toBe(expected)
    expect(compareVersions(b, a)).toBe(expected === 0 ? 0 : -expected)
  })

  it.each([
    ['2.0.0-rc.1', '2.0.0', -1],
    ['2.0.0~beta2', '2.0.0', -1],
    ['2.0.0rc2', '2.0.0rc10', -1],
    ['2.0.0-alpha', '2.0.0-beta', -1],
    ['2.0.1-rc.1', '2.0.0', 1],
  ])('puts a pre-release before its release: %s and %s', (a, b, expected) => {
    expect(compareVersions(a, b)).toBe(expected)
    expect(compareVersions(b, a)).toBe(-expected)
  })

  it('does not count build metadata or the revision of a distribution', () => {
    expect(compareVersions('7.88.1-10+deb12u5', '7.88.1')).toBe(0)
    expect(compareVersions('1.2.3+abc', '1.2.3+def')).toBe(0)
  })

  it('refuses what is no version', () => {
    expect(isVersion('unknown')).toBe(false)
    expect(() => compareVersions('1.0', 'unknown')).toThrow('"unknown" is not a version')
  })

  it('takes an exact version as text, but for a leading v', () => {
    expect(sameVersion('v1.7.12', '1.7.12')).toBe(true)
    expect(sameVersion('1.7.12-dirty', '1.7.12')).toBe(false)
  })
})
