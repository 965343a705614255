import { expect, it } from '@jest/globals'
import { anchorWords } from '../../../../actions/prompt-scan/src/lexicon/anchor-words.ts'
import { concept } from '../../../../actions/prompt-scan/src/lexicon/concept.ts'

it('leaves out words that another one begins, and those too short to be rare', () => {
  const words = anchorWords([concept('door', { en: 'door doors doorway set_free to', zh: '大门' })])
  expect(words).toEqual(['door', 'set free', '大门'])
})

it('has words as they are written, with accents and without', () => {
  expect(anchorWords([concept('open', { de: 'öffne' })])).toEqual(['offne', 'öffne'])
})
