import { kindOf } from './character-kinds.ts'
import { confusablePairs } from './confusable-pairs.ts'
import { once } from './once.ts'

const confusables = once(
  () =>
    new Map(
      confusablePairs.split(' ').map((pair) => {
        const [character = '', ...latin] = Array.from(pair)
        return [character.codePointAt(0) ?? 0, latin.join('')] as const
      }),
    ),
)

/** Blocks of letters `A` to `Z` that NFKC leaves alone: negative circled, negative squared, regional indicators. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6]

const marks = /\p{M}/gu

/**
 * How a character reads in Latin: 𝐚, ａ, ⓐ and à as `a`, Cyrillic а as `a`, every blank as a space; undefined for
 * all that is what it looks like.
 */
export function latinOf(codePoint: number): string | undefined {
  const kind = kindOf(codePoint)
  if (kind === 'space') return ' '
  if (kind === 'other' || kind === 'ascii' || kind === 'mark' || kind === 'invisible') return undefined
  const confusable = confusables().get(codePoint)
  if (confusable !== undefined) return confusable
  const alphabet = alphabets.find((first) => codePoint >= first && codePoint < first + 26)
  if (alphabet !== undefined) return String.fromCharCode(0x61 + codePoint - alphabet)
  const plain = String.fromCodePoint(codePoint)
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/^\((.)\)$/, '$1')
  return /^[\x21-\x7e]+$/.test(plain) ? plain : undefined
}
