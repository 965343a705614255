/** A stretch of characters of one alphabet. */
export interface Run {
  start: number
  end: number
}

/** Which ASCII characters an alphabet has. */
export function alphabetOf(characters: string): Uint8Array {
  const members = new Uint8Array(128)
  for (const character of characters) members[character.charCodeAt(0)] = 1
  return members
}

/**
 * The longest stretches of at least so many characters of an alphabet. A run that long has a member at every so-manieth
 * place, so most characters of ordinary text are never looked at.
 */
export function* runsOf(text: string, alphabet: Uint8Array, shortest: number): Generator<Run> {
  let from = 0
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (!has(alphabet, text, at)) continue
    let start = at
    while (start > from && has(alphabet, text, start - 1)) start--
    let end = at + 1
    while (end < text.length && has(alphabet, text, end)) end++
    if (end - start >= shortest) yield { start, end }
    from = end
    at = end
  }
}

function has(alphabet: Uint8Array, text: string, at: number): boolean {
  return alphabet[text.charCodeAt(at)] === 1
}
