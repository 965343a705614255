import type { Decoded, Encoding } from '../decoded.ts'
import { once } from '../once.ts'
import { passagesWith } from '../passage.ts'
import { atbash, reversed, reversedWords, rot47, shifted, upright } from './ciphers.ts'

/** Words that sentences of English and orders to a model hold, and that stay rare when their letters are changed. */
const telling =
  'the and all you your this that from with have are not about ignore disregard forget previous instructions instruction ' +
  'system prompt reveal rules assistant user password never always send output print secret override bypass'

/** Those of them that no other shift of the alphabet makes by chance. */
const rare = 'ignore disregard previous instructions system prompt reveal password secret override bypass'

/** Common words of this spelling by chance, in European languages, file formats and names. */
const chance = new Set(['era', 'lla', 'dna', 'ton', 'evah', 'nor', 'erag', 'zoo'])

interface Substitution {
  via: Encoding
  gate: RegExp
  decoders: readonly ((text: string) => string)[]
}

function encoded(words: string, encode: (word: string) => string): string[] {
  return words
    .split(' ')
    .map(encode)
    .filter((word) => !chance.has(word))
}

function gateOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')
}

const rot13 = (text: string): string => shifted(text, 13)

/** The shifts that people use beside thirteen; each costs time in every text. */
const caesars = [1, 2, 3, -1, -2, -3]

/** The ciphers of letters, and one gate for all of them. */
const byLetters = once((): { substitutions: readonly Substitution[]; anyGate: RegExp } => {
  const ciphers: readonly (Omit<Substitution, 'gate'> & { words: readonly string[] })[] = [
    { via: 'ROT13', words: encoded(telling, rot13), decoders: [rot13] },
    { via: 'Atbash', words: encoded(telling, atbash), decoders: [atbash] },
    { via: 'reversed text', words: encoded(telling, reversed), decoders: [reversed, reversedWords] },
    ...caesars.map((by) => ({
      via: 'a Caesar cipher' as const,
      words: encoded(rare, (word) => shifted(word, by)),
      decoders: [(text: string) => shifted(text, -by)],
    })),
  ]
  return {
    substitutions: ciphers.map(({ words, ...rest }) => ({ ...rest, gate: gateOf(words) })),
    anyGate: gateOf(ciphers.flatMap(({ words }) => words)),
  }
})

interface SignSubstitution extends Substitution {
  /** One of these stands in every such text: a search for it costs next to nothing. */
  marks: readonly string[]
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const rot47Words = rare.split(' ').map(rot47)

/** Alphabets of signs, which have no words that `\b` could find. */
const bySigns: readonly SignSubstitution[] = [
  { via: 'ROT47', marks: rot47Words, gate: new RegExp(rot47Words.map(escaped).join('|'), 'g'), decoders: [rot47] },
  {
    via: 'letters upside down',
    marks: ['ǝ', 'ɹ', 'ʇ', 'ɐ'],
    gate: /[ɐɔǝɟƃɓɥᴉɾʞɯɹʇʌʍʎ][a-zıɐɔǝɟƃɓɥᴉɾʞɯɹʇʌʍʎ]{0,8}[ɐɔǝɟƃɓɥᴉɾʞɯɹʇʌʍʎ]/g,
    decoders: [upright],
  },
]

/** Passages in ciphers that put one sign for another, upside down or backwards, whole or word by word. */
export function* substitutionsIn(text: string): Generator<Decoded> {
  const { substitutions, anyGate } = byLetters()
  for (const { start, end } of passagesWith(text, anyGate)) {
    const passage = text.slice(start, end)
    for (const { via, gate, decoders } of substitutions) {
      if (passage.search(gate) < 0) continue
      for (const decode of decoders) yield { start, end, decoded: decode(passage), via }
    }
  }
  for (const { via, marks, gate, decoders } of bySigns) {
    if (!marks.some((mark) => text.includes(mark))) continue
    for (const { start, end } of passagesWith(text, gate)) {
      for (const decode of decoders) yield { start, end, decoded: decode(text.slice(start, end)), via }
    }
  }
}
