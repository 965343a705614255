import type { Decoded } from '../decoded.ts'
import { passagesWith } from '../passage.ts'
import { vocabulary } from '../vocabulary.ts'

/** What stands for a letter; the first is the likelier. */
const readings: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
  '£': 'e',
}

/** A digit between letters. `1gn0r3`, `pr3v10us`, but not `sha256` or `v1.2`. */
const gate = /[A-Za-z][013457@$!][A-Za-z013457@$!]{0,3}[A-Za-z]/g

const token = /[A-Za-z0-9@$!|+€£]{2,24}/g

/** Words that hold digits and signs in place of letters, in passages with at least two of them that become words. */
export function* digitsForLettersIn(text: string): Generator<Decoded> {
  for (const { start, end } of passagesWith(text, gate)) {
    let words = 0
    const passage = text.slice(start, end)
    const letters = passage.replace(token, (word) => {
      const plain = /[A-Za-z]/.test(word) ? wordOf(word) : undefined
      if (plain !== undefined) words++
      return plain ?? word
    })
    if (words < 2) continue
    const decoded = letters.replace(/(?<![\w.,])[0-9]{2,3}(?![\w%])/g, (digits) => wordOf(digits) ?? digits)
    yield { start, end, decoded, via: 'digits for letters' }
  }
}

/** The word of the vocabulary that a token stands for, with the sign of punctuation behind it. */
function wordOf(token: string): string | undefined {
  if (!/[0-9@$!|+€£]/.test(token)) return undefined
  const lower = token.toLowerCase()
  const whole = spellings(lower).find((spelling) => vocabulary.has(spelling))
  if (whole !== undefined || !lower.endsWith('!')) return whole
  const body = spellings(lower.slice(0, -1)).find((spelling) => vocabulary.has(spelling))
  return body === undefined ? undefined : `${body}!`
}

/** The ways to read a token; those with more than four signs of two readings are read the likelier way. */
function spellings(token: string): string[] {
  let read = ['']
  for (const sign of token) {
    const letters = Array.from(readings[sign] ?? sign).slice(0, read.length < 16 ? 2 : 1)
    read = read.flatMap((start) => letters.map((letter) => start + letter))
  }
  return read
}
