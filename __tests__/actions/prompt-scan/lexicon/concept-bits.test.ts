import { expect, it } from '@jest/globals'
import { bitsOf, overlap, united } from '../../../../actions/prompt-scan/src/lexicon/concept-bits.ts'
import { concept } from '../../../../actions/prompt-scan/src/lexicon/concept.ts'

const many = Array.from({ length: 100 }, (_, index) => concept(`c${index}`, { en: 'x' }))
const [first, , , third] = many
const last = many.at(-1)

it('has what it was made of, and nothing else', () => {
  if (!first || !third || !last) throw new Error('expected concepts')
  const bits = bitsOf([first, last])
  expect(many.filter((one) => overlap(bits, bitsOf([one])))).toEqual([first, last])
  expect(overlap(bits, bitsOf([third]))).toBe(false)
  expect(overlap(bits, bitsOf([]))).toBe(false)
})

it('is united of sets of different sizes', () => {
  if (!first || !last) throw new Error('expected concepts')
  const all = united([bitsOf([first]), bitsOf([last])])
  expect(many.filter((one) => overlap(all, bitsOf([one])))).toEqual([first, last])
})
