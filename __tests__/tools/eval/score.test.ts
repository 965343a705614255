import { describe, expect, it } from '@jest/globals'
import { rateOf } from '../../../tools/eval/interval.ts'
import { scoreLines } from '../../../tools/eval/print-score.ts'
import { score, type ScoredItem } from '../../../tools/eval/score.ts'

const items: ScoredItem[] = [
  { id: 'm1', label: 'malicious', class: 'x', highest: 'critical', rules: ['PS301'] },
  { id: 'm2', label: 'malicious', class: 'x', highest: 'low', rules: ['PS108'] },
  { id: 'v1', label: 'vulnerable', class: 'y', highest: 'medium', rules: ['PS402'] },
  { id: 'b1', label: 'benign', class: 'z', highest: 'medium', rules: ['PS402'] },
  { id: 'b2', label: 'benign', class: 'z', highest: null, rules: [] },
]

describe('the score of a corpus', () => {
  it('counts attacks as found at medium or above', () => {
    const { recall } = score(items)
    expect(recall.overall).toMatchObject({ count: 2, total: 3 })
    expect(recall.byLabel).toMatchObject({ malicious: { count: 1, total: 2 }, vulnerable: { count: 1, total: 1 } })
    expect(recall.byClass).toMatchObject({ x: { count: 1, total: 2 }, y: { count: 1, total: 1 } })
    expect(recall.misses).toEqual(['m2'])
  })

  it('counts benign files that are flagged at high and at medium', () => {
    const { falsePositives } = score(items)
    expect(falsePositives).toMatchObject({
      high: { count: 0, total: 2 },
      medium: { count: 1, total: 2 },
      flagged: ['b1'],
    })
  })

  it('gives rates with the intervals of Wilson', () => {
    // Values of R: binom::binom.wilson(0, 10), (5, 10), (299, 300).
    expect(rateOf(0, 10).high).toBeCloseTo(0.2775, 4)
    expect(rateOf(5, 10).low).toBeCloseTo(0.2366, 4)
    expect(rateOf(299, 300).low).toBeCloseTo(0.9814, 4)
    expect(rateOf(0, 0)).toEqual({ count: 0, total: 0, rate: null, low: null, high: null })
  })

  it('lists misses, shortened unless all are wanted', () => {
    const missed = Array.from({ length: 25 }, (_, index) => ({ ...items[1], id: `miss-${index}` }) as ScoredItem)
    expect(scoreLines(score(missed), { all: false })).toContain('  … and 5 more: see them with --verbose')
    expect(scoreLines(score(missed), { all: true })).toContain('  miss-24: low PS108')
  })

  it('shows control characters of ids instead of sending them to the terminal', () => {
    const odd = score([{ id: 'a\u001b[31m', label: 'malicious', class: 'x', highest: null, rules: [] }])
    expect(scoreLines(odd, { all: true }).join('')).not.toContain('\u001b')
  })
})
