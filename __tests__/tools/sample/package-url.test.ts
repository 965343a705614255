import { describe, expect, it } from '@jest/globals'
import { parseNpmUrl } from '../../../tools/sample/package-url.ts'

describe('parseNpmUrl', () => {
  it('reads a package with a scope', () => {
    expect(parseNpmUrl('pkg:npm/%40ricky0123/vad-web@0.0.31')).toEqual({
      name: '@ricky0123/vad-web',
      version: '0.0.31',
    })
  })

  it('reads a package without a scope', () => {
    expect(parseNpmUrl('pkg:npm/electron@45.4.1')).toEqual({ name: 'electron', version: '45.4.1' })
  })

  it.each(['pkg:pypi/silero-vad@6.2.1', 'pkg:npm/vad-web', 'https://example.com/a@1', ''])('refuses "%s"', (url) => {
    expect(() => parseNpmUrl(url)).toThrow('must be an npm package at a version')
  })
})
