/** A stretch of characters of one alphabet. */
export interface Run {
  start: number
  end: number
}

/** By UTF-16 code unit: whether an alphabet has it. */
export type Alphabet = Uint8Array

export function alphabetOf(characters: string): Alphabet {
  const members = new Uint8Array(0x1_0000)
  for (let at = 0; at < characters.length; at++) members[characters.charCodeAt(at)] = 1
  return members
}

/**
 * The longest stretches of at least so many characters of an alphabet. A stretch is looked at from its end, and what
 * lies before another character is passed over (Boyer and Moore 1977): most of ordinary text is never looked at.
 */
export function* runsOf(text: string, alphabet: Alphabet, shortest: number): Generator<Run> {
  let from = 0
  for (let last = shortest - 1; last < text.length; last = from + shortest - 1) {
    let start = last
    while (start >= from && has(alphabet, text, start)) start--
    if (start >= from) {
      from = start + 1
      continue
    }
    let end = last + 1
    while (end < text.length && has(alphabet, text, end)) end++
    yield { start: from, end }
    from = end + 1
  }
}

function has(alphabet: Alphabet, text: string, at: number): boolean {
  return alphabet[text.charCodeAt(at)] === 1
}
