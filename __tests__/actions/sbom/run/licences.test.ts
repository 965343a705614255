import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app, appOf } from './app.ts'
import { sbom, unassessed } from './sbom.ts'

async function judged(packages: Readonly<Record<string, object>>, licences: object) {
  const root = await tree(appOf(packages))
  const { outcome, found } = await sbom(root, { policy: { ...unassessed, licences } })
  return [outcome, ...found.filter((one) => one.startsWith('sbom/licence'))]
}

const licensed = (license?: unknown) => ({ a: { version: '1.0.0', ...(license !== undefined && { license }) } })

describe('a licence', () => {
  it.each([
    ['that is allowed', 'MIT', ['pass']],
    ['that is denied', 'GPL-3.0-only', ['fail', 'sbom/licence-denied package-lock.json:5']],
    ['of which one may be picked', 'GPL-3.0-only OR MIT', ['pass']],
    ['beside one that is denied', 'GPL-3.0-only AND MIT', ['fail', 'sbom/licence-denied package-lock.json:5']],
    ['that no list names', 'Zlib', ['hold', 'sbom/licence-review package-lock.json:5']],
    ['that nobody knows', undefined, ['fail', 'sbom/licence-unknown package-lock.json:5']],
    [
      'that is its whole text',
      'Permission is hereby granted\n'.repeat(100),
      ['fail', 'sbom/licence-unknown package-lock.json:5'],
    ],
    ['that is a number', 7, ['fail', 'sbom/licence-unknown package-lock.json:5']],
  ])('%s is judged', async (_, license, expected) => {
    expect(await judged(licensed(license), { allow: ['MIT'], deny: ['GPL-3.0-only'] })).toEqual(expected)
  })

  it('may be used by exception until its day', async () => {
    const exception = (until: string) => ({
      deny: ['GPL-3.0-only'],
      exceptions: [{ purl: 'pkg:npm/a', licence: 'GPL-3.0-only', reason: 'Bought.', until }],
    })
    expect(await judged(licensed('GPL-3.0-only'), exception('2026-01-02'))).toEqual(['pass'])
    const [outcome] = await judged(licensed('GPL-3.0-only'), exception('2026-01-01'))
    expect(outcome).toBe('fail')
  })

  it('is not judged where the policy has no section for licences', async () => {
    expect((await sbom(await tree(app), { policy: unassessed })).outcome).toBe('pass')
  })
})
