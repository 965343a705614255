export interface Passage {
  start: number
  end: number
}

/** Characters before and behind a place that are read with it. */
const before = 1000
const behind = 3000

/**
 * The paragraphs in which a pattern matches, at most 4,000 characters each, ascending and apart: for encodings that cover
 * a text instead of standing in it. The pattern must be global. Linear, since no character is in two of them.
 */
export function* passagesWith(text: string, pattern: RegExp): Generator<Passage> {
  let done = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { start, end } = passageAround(text, match.index, done)
    yield { start, end }
    done = Math.max(end, match.index + match[0].length)
    pattern.lastIndex = Math.max(done, pattern.lastIndex)
  }
}

/** The paragraph around a place, as far as it is not before another offset. */
export function passageAround(text: string, at: number, from: number): Passage {
  const limit = Math.min(text.length, at + behind)
  const blank = text.slice(at, limit).search(/\n\s*\n/)
  return { start: startOf(text, Math.max(from, at - before), at), end: blank < 0 ? limit : at + blank }
}

function startOf(text: string, from: number, at: number): number {
  const window = text.slice(from, at)
  const blank = Math.max(window.lastIndexOf('\n\n'), window.lastIndexOf('\n\r\n'))
  return blank < 0 ? from : from + blank + 1
}
