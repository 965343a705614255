type Pair = readonly [number, number]

/** A decoded string with its map, as a segment has it. */
export interface Decoded {
  value: string
  map: Pair[]
}

/**
 * Decodes the inside of a string literal that stands at `start` in the source. Escapes of JavaScript and Python are
 * alike where they matter: `\n`, `\xHH`, `\uHHHH`, `\u{H}`, `\UHHHHHHHH`, octal, and the escaped end of a line.
 */
export function decodeEscapes(raw: string, start: number): Decoded {
  let at = raw.indexOf('\\')
  if (at < 0) return { value: raw, map: [[0, start]] }
  let value = ''
  let done = 0
  const map: Pair[] = [[0, start]]
  while (at >= 0) {
    value += raw.slice(done, at)
    const escape = escapeAt(raw, at)
    map.push([value.length, start + at])
    value += escape.text
    done = at + escape.length
    map.push([value.length, start + done])
    at = raw.indexOf('\\', done)
  }
  return { value: value + raw.slice(done), map: ascending(map) }
}

/** Halves the doubled braces of an f-string or a format string. */
export function undoubleBraces({ value, map }: Decoded): Decoded {
  if (!value.includes('{{') && !value.includes('}}')) return { value, map }
  const pairs: Pair[] = []
  let text = ''
  let done = 0
  for (const { index } of value.matchAll(/\{\{|\}\}/g)) {
    text += shifted(pairs, text.length, { value, map }, done, index + 1)
    done = index + 2
  }
  text += shifted(pairs, text.length, { value, map }, done, value.length)
  return { value: text, map: ascending(pairs) }
}

/** Adds the map of a slice, moved to `at`, and returns the slice. */
function shifted(pairs: Pair[], at: number, { value, map }: Decoded, from: number, to: number): string {
  pairs.push(...sliceMap(map, from, to).map(([text, source]) => [at + text, source] as const))
  return value.slice(from, to)
}

/** The map of a slice of a text, its offsets counted from the slice's start. */
export function sliceMap(map: readonly Pair[], from: number, to: number): Pair[] {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.[0] ?? 0) <= from) low = middle
    else high = middle - 1
  }
  const [text, source] = map[low] ?? [0, 0]
  const pairs: Pair[] = [[0, source + from - text]]
  for (let index = low + 1; index < map.length; index++) {
    const [at, place] = map[index] ?? [0, 0]
    if (at >= to) break
    pairs.push([at - from, place])
  }
  return pairs
}

/** Of pairs at the same place in the text, the last one holds. */
function ascending(map: Pair[]): Pair[] {
  return map.filter(([text], index) => text !== map[index + 1]?.[0])
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\u0007' }

function escapeAt(raw: string, at: number): { text: string; length: number } {
  const letter = raw.charAt(at + 1)
  const hex = (digits: string | undefined, length: number) => {
    const code = digits === undefined ? Number.NaN : Number.parseInt(digits, 16)
    return code <= 0x10ffff ? { text: String.fromCodePoint(code), length } : { text: letter, length: 2 }
  }
  if (letter === 'x') return hex(/^[\da-f]{2}/i.exec(raw.slice(at + 2, at + 4))?.[0], 4)
  if (letter === 'u') {
    const braced = /^\{([\da-f]{1,6})\}/i.exec(raw.slice(at + 2, at + 10))
    if (braced) return hex(braced[1], 2 + braced[0].length)
    return hex(/^[\da-f]{4}/i.exec(raw.slice(at + 2, at + 6))?.[0], 6)
  }
  if (letter === 'U') return hex(/^[\da-f]{8}/i.exec(raw.slice(at + 2, at + 10))?.[0], 10)
  if (letter >= '0' && letter <= '7') {
    const octal = /^[0-7]{1,3}/.exec(raw.slice(at + 1, at + 4))?.[0] ?? '0'
    return { text: String.fromCharCode(Number.parseInt(octal, 8)), length: 1 + octal.length }
  }
  if (letter === '\r' && raw.charAt(at + 2) === '\n') return { text: '', length: 3 }
  if (letter === '\n' || letter === '\r') return { text: '', length: 2 }
  return { text: named[letter] ?? letter, length: Math.min(2, raw.length - at) }
}
