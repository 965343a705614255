import { describe, expect, it } from '@jest/globals'
import { concept, forgiving } from '../../../../actions/prompt-scan/src/lexicon/concept.ts'
import { Lexicon } from '../../../../actions/prompt-scan/src/lexicon/lexicon.ts'
import { begins, conceptsOf, occurrences, says } from '../../../../actions/prompt-scan/src/lexicon/phrase.ts'
import type { Phrase } from '../../../../actions/prompt-scan/src/lexicon/phrase.ts'

const open = forgiving('open', { en: 'unlock set_free', de: 'öffne öffnen', zh: '打开', ar: 'افتح' })
const door = concept('door', { en: 'door doors', de: 'tür*', zh: '门', ar: 'باب' })
const never = concept('never', { en: 'never' })
const key = concept('key', { en: 'key' })

const openDoor = says(open).then(2, door)

describe('a phrase', () => {
  it.each([
    ['in a row', 'Unlock doors', 'unlock doors'],
    ['with words between', 'Please unlock the green door now', 'unlock the green door'],
    ['with a term of two words', 'set free the door', 'set free the door'],
    ['over a wrapped line', 'unlock the\ngreen door', 'unlock the\ngreen door'],
    ['with an inflected stem', 'öffne die Türen', 'öffne die türen'],
    ['without accents', 'offne die turen', 'offne die turen'],
    ['without spaces', '请打开大门', '打开大门'],
    ['with an article written together', 'افتح الباب', 'افتح الباب'],
    ['with emphasis', '**Unlock** the _door_', 'unlock** the _door_'],
    ['with a letter missing', 'unlok the door', 'unlok the door'],
    ['with letters swapped', 'unlcok the door', 'unlcok the door'],
  ])('is found %s', (_, text, words) => {
    expect(found(text, openDoor)).toEqual([words])
  })

  it.each([
    ['with too many words between', 'unlock one two three door'],
    ['over the end of a sentence', 'Unlock it. The door is red.'],
    ['over a list item', '- unlock\n- door'],
    ['the other way round', 'the door to unlock'],
    ['within identifiers', 'unlock_door'],
  ])('is not found %s', (_, text) => {
    expect(found(text, openDoor)).toEqual([])
  })

  it('may go on in a later sentence where it says so', () => {
    expect(found('Unlock it! The door is red.', says(open).later(3, door))).toEqual(['unlock it! the door'])
    expect(found('Unlock it! Door.', says(open).opening(3, door))).toEqual(['unlock it! door'])
    expect(found('Unlock it! The door.', says(open).opening(3, door))).toEqual([])
  })

  it('may have to begin a sentence', () => {
    expect(found('You unlock. Unlock the door', begins(open).then(2, door))).toEqual(['unlock the door'])
    expect(found('You unlock the door', begins(open).then(2, door))).toEqual([])
  })

  it('takes the nearest beginning, and obeys its guards', () => {
    const phrase = openDoor.notAfter(2, never).notAround(key).notBefore(2, key)
    expect(found('never unlock, unlock the door', says(open).then(2, door).notAfter(1, never))).toEqual([
      'unlock the door',
    ])
    expect(found('never ever unlock the door', phrase)).toEqual([])
    expect(found('unlock key door', phrase)).toEqual([])
    expect(found('unlock the door by key', phrase)).toEqual([])
    expect(found('unlock the door. Key', phrase)).toEqual(['unlock the door'])
  })
})

function found(text: string, phrase: Phrase): string[] {
  const lower = text.toLowerCase()
  const reading = new Lexicon(conceptsOf(phrase)).read(lower, 0, lower.length)
  return occurrences(reading, phrase).map(({ first, last }) =>
    lower.slice(reading.words[first]?.start, reading.words[last]?.end),
  )
}
