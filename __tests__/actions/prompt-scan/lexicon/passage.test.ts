import { expect, it } from '@jest/globals'
import { passagesAround } from '../../../../actions/prompt-scan/src/lexicon/passage.ts'

it('joins passages that touch, so that no character is read twice', () => {
  const text = 'word '.repeat(1000)
  const passages = passagesAround(text, [1000, 1100, 4000])
  expect(passages).toHaveLength(2)
  expect(passages[0]?.end).toBeLessThan(passages[1]?.start ?? 0)
})

it('begins and ends between words', () => {
  const text = 'word '.repeat(1000)
  for (const { start, end } of passagesAround(text, [2002])) expect(text.slice(start, end)).toMatch(/^word .* word$/)
})

it('cuts a word without end', () => {
  const [passage] = passagesAround('a'.repeat(10_000), [5000])
  expect((passage?.end ?? 0) - (passage?.start ?? 0)).toBeLessThan(800)
})
