import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { WordMatcher } from '../../../../actions/prompt-scan/src/engine/word-matcher.ts'

describe('the matcher of many words', () => {
  it('finds words that overlap and words in words', () => {
    expect(find(['ushers', 'she', 'he', 'hers'], 'ushers')).toEqual({ ushers: [0], she: [1], he: [2], hers: [2] })
  })

  it('takes upper and lower case for one, in every script', () => {
    expect(find(['ignore', 'überschreibe', 'забудь', '無視'], 'IGNORE Überschreibe ЗАБУДЬ 無視')).toEqual({
      ignore: [0],
      überschreibe: [7],
      забудь: [20],
      無視: [27],
    })
  })

  it('takes I for the upper case of i, though dotless ı has the same', () => {
    expect(find(['ignore', 'sınır'], 'IGNORE SINIR sınır')).toEqual({ ignore: [0], sınır: [13] })
  })

  it('finds what a search for each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 5 })
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'c', 'É', ' '), maxLength: 80 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (words, searched) => {
        expect(find(words, searched)).toEqual(searchEach(words, searched.toLowerCase()))
      }),
    )
  })

  it('finds nothing without words', () => {
    expect(find([], 'anything')).toEqual({})
  })
})

function find(words: string[], text: string): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  new WordMatcher(words).find(text, (word, start) => (found[words[word] ?? ''] ??= []).push(start))
  return found
}

function searchEach(words: string[], text: string): Record<string, number[]> {
  const all = words.map((word) => {
    const offsets: number[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) offsets.push(at)
    return [word, offsets] as const
  })
  return Object.fromEntries(all.filter(([, offsets]) => offsets.length > 0))
}
