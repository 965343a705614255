import type { Segment } from '../segment.ts'

type TextMap = Segment['map']

/**
 * Where the characters of a JSON string stand: a pair after each escape. `start` and `end` enclose the quotes.
 * A character that stands outside the basic plane as itself has two units in both.
 */
export function quotedMap(source: string, start: number, end: number): TextMap {
  const pairs: [number, number][] = [[0, start + 1]]
  let shift = start + 1
  for (let at = source.indexOf('\\', start + 1); at >= 0 && at < end - 1; at = source.indexOf('\\', at)) {
    const { raw, text } = escapeAt(source, at)
    const inText = at - shift
    at += raw
    shift = at - (inText + text)
    pairs.push([inText, at - raw], [inText + text, at])
  }
  return pairs
}

/** Lengths of an escape in the source and of what it stands for. */
function escapeAt(source: string, at: number): { raw: number; text: number } {
  switch (source.charAt(at + 1)) {
    case 'x':
      return { raw: 4, text: 1 }
    case 'u':
      return { raw: 6, text: 1 }
    case 'U': {
      const code = Number.parseInt(source.slice(at + 2, at + 10), 16)
      return { raw: 10, text: code > 0xffff ? 2 : 1 }
    }
    default:
      return { raw: 2, text: 1 }
  }
}

/**
 * Where the characters of a text stand whose lines were folded, stripped of indentation or unescaped by YAML or TOML:
 * each line of the source between `start` and `end` is found again in the text, which holds them in the same order
 * with nothing but white space between. `unescape` gives the lengths of an escape, or undefined where there is none.
 */
export function linesMap(
  source: string,
  start: number,
  end: number,
  text: string,
  unescape: (at: number) => { raw: number; text: number } | undefined = () => undefined,
): TextMap {
  const pairs: [number, number][] = [[0, start]]
  let inText = 0
  let at = start
  while (at < end && inText < text.length) {
    const unit = source.charCodeAt(at)
    const escape = unescape(at)
    if (escape !== undefined) {
      push(pairs, inText, at)
      inText += escape.text
      at += escape.raw
      push(pairs, inText, at)
    } else if (unit === text.charCodeAt(inText)) {
      push(pairs, inText, at)
      inText++
      at++
    } else if (isSpace(unit)) at++
    else if (isSpace(text.charCodeAt(inText))) inText++
    else break
  }
  return pairs
}

/** Adds a pair only where the two offsets no longer run alike. */
function push(pairs: [number, number][], inText: number, inSource: number): void {
  const last = pairs.at(-1)
  if (last === undefined) return
  if (inSource - inText === last[1] - last[0]) return
  if (last[0] === inText) last[1] = inSource
  else pairs.push([inText, inSource])
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13
}

/** Escapes of double-quoted strings in YAML and TOML. A backslash before a line's end stands for nothing. */
export function doubleQuotedEscape(source: string): (at: number) => { raw: number; text: number } | undefined {
  return (at) => {
    if (source.charCodeAt(at) !== 92) return undefined
    const next = source.charCodeAt(at + 1)
    if (next === 10 || next === 13) return { raw: 1, text: 0 }
    return escapeAt(source, at)
  }
}

/** `''` in a single-quoted YAML string. */
export function singleQuotedEscape(source: string): (at: number) => { raw: number; text: number } | undefined {
  return (at) => (source.startsWith("''", at) ? { raw: 2, text: 1 } : undefined)
}
