import type { Decoded, Encoding } from '../decoded.ts'
import { passagesWith } from '../passage.ts'

/** Words that sentences of English and orders to a model hold, and that stay rare when their letters are changed. */
const telling =
  'the and all you your this that from with have are not about ignore disregard forget previous instructions instruction ' +
  'system prompt reveal rules assistant user password never always send output print secret override bypass'

/** Letters turned to letters, each by its own rule. */
const rot13 = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })

const atbash = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(base + 25 - (letter.charCodeAt(0) - base))
  })

const reverse = (text: string): string => Array.from(text).reverse().join('')

const reverseWords = (text: string): string => text.replace(/\S+/g, reverse)

interface Substitution {
  via: Encoding
  gate: RegExp
  decoders: readonly ((text: string) => string)[]
}

/** Common words of this spelling by chance, in European languages, file formats and names. */
const chance = new Set(['era', 'lla', 'dna', 'ton', 'evah', 'nor', 'erag', 'zoo'])

function gateOf(...encoders: ((word: string) => string)[]): RegExp {
  const words = encoders.flatMap((encode) => telling.split(' ').map(encode)).filter((word) => !chance.has(word))
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')
}

const anyGate = gateOf(rot13, atbash, reverse)

const substitutions: readonly Substitution[] = [
  { via: 'ROT13', gate: gateOf(rot13), decoders: [rot13] },
  { via: 'Atbash', gate: gateOf(atbash), decoders: [atbash] },
  { via: 'reversed text', gate: gateOf(reverse), decoders: [reverse, reverseWords] },
]

/** Passages in ROT13, Atbash or written backwards, whole or word by word. */
export function* substitutionsIn(text: string): Generator<Decoded> {
  for (const { start, end } of passagesWith(text, anyGate)) {
    const passage = text.slice(start, end)
    for (const { via, gate, decoders } of substitutions) {
      if (passage.search(gate) < 0) continue
      for (const decode of decoders) yield { start, end, decoded: decode(passage), via }
    }
  }
}
