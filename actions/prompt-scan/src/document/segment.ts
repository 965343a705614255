/** A piece of text as a model reads it: escapes decoded, front matter gone. */
export interface Segment {
  text: string
  /** What the text is to the model. */
  surface: Surface
  role?: Role
  /**
   * Where the text stands: `[offset in text, offset in source]` pairs, ascending in the text; between two pairs both run
   * alike. A text that code puts together out of constants may go back in the source. One pair is enough for a text
   * that stands in the source as it is.
   */
  map: readonly (readonly [number, number])[]
  /** Name of the tool, variable or message the text belongs to, for sentences. */
  owner?: string
}

export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool'

export type Surface =
  /** Standing instructions and skills. */
  | 'instructions'
  /** A prompt or chat message. */
  | 'prompt'
  /** Anything a tool's declaration says: name, description, parameter text, enum, default. */
  | 'tool'
  /** Retrieved text. */
  | 'knowledge'
  /** A string in code that no model is seen to read: only rules for hidden text and secrets look at it. */
  | 'string'

/** A segment that stands in the source as it is, from `start`. */
export function segmentAt(source: string, start: number, end: number, about: Omit<Segment, 'text' | 'map'>): Segment {
  return { text: source.slice(start, end), map: [[0, start]], ...about }
}

/** The index of the last pair of a map that begins at an offset of the text or before it. */
export function pairAt(map: Segment['map'], offset: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The offset in the source of an offset in the segment's text. */
export function sourceOffset(segment: Segment, offset: number): number {
  const { map } = segment
  const low = pairAt(map, offset)
  const [inText, inSource] = map[low] ?? [0, 0]
  const next = map[low + 1]
  const reached = inSource + (offset - inText)
  return next === undefined || next[1] < inSource ? reached : Math.min(reached, next[1])
}
