import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { loadOrderings, orderedEcosystems } from '../../../../../actions/sbom/src/advisories/versions/index.ts'
import type { Ordering } from '../../../../../actions/sbom/src/advisories/versions/ordering.ts'
import { ascending, equal, unknown } from './vectors.ts'

let orderings: Map<string, Ordering>

beforeAll(async () => {
  orderings = await loadOrderings(orderedEcosystems)
})

function compare(ecosystem: string, a: string, b: string): number | undefined {
  const order = orderings.get(ecosystem)?.compare(a, b)
  return order === undefined ? undefined : Math.sign(order)
}

describe.each(['PyPI', 'RubyGems', 'Go'])('random versions of %s', (ecosystem) => {
  it('have the order that its own library gives them', async () => {
    const file = new URL(`oracles/${ecosystem.toLowerCase()}.json`, import.meta.url)
    const pairs = JSON.parse(await readFile(file, 'utf8')) as [string, string, number | null][]
    expect(pairs.length).toBeGreaterThan(200)
    for (const [a, b, order] of pairs) {
      expect([a, b, compare(ecosystem, a, b) ?? null]).toEqual([a, b, order])
    }
  })
})

describe.each(Object.keys(ascending))('the order of versions of %s', (ecosystem) => {
  it.each(ascending[ecosystem] ?? [])('ascends: %j', (...chain) => {
    for (const [at, low] of chain.entries()) {
      for (const high of chain.slice(at + 1)) {
        expect([low, high, compare(ecosystem, low, high)]).toEqual([low, high, -1])
        expect([high, low, compare(ecosystem, high, low)]).toEqual([high, low, 1])
      }
    }
  })

  it('takes different spellings of one version for the same', () => {
    for (const [a, b] of equal[ecosystem] ?? []) {
      expect([a, b, compare(ecosystem, a, b)]).toEqual([a, b, 0])
      expect([b, a, compare(ecosystem, b, a)]).toEqual([b, a, 0])
    }
  })

  it('knows what is no version', () => {
    for (const text of unknown[ecosystem] ?? []) {
      expect([text, compare(ecosystem, text, '1.0.0')]).toEqual([text, undefined])
      expect([text, compare(ecosystem, '1.0.0', text)]).toEqual([text, undefined])
    }
  })

  it('refuses a text too long to be a version', () => {
    expect(compare(ecosystem, `1.${'0.'.repeat(100_000)}1`, '1.0.0')).toBeUndefined()
  })
})
