import { pairAt, sourceOffset } from './segment.ts'
import type { Segment } from './segment.ts'

type TextMap = Segment['map']

/** A part of a segment as a segment of its own, with the places it had. */
export function piece(segment: Segment, from: number, to: number, about: Partial<Segment> = {}): Segment {
  const pairs = segment.map.filter(([inText]) => inText > from && inText < to)
  const map: TextMap = [[0, sourceOffset(segment, from)], ...pairs.map(([t, s]): [number, number] => [t - from, s])]
  return { ...segment, ...about, text: segment.text.slice(from, to), map }
}

/** The places of a text within a text: `inner` leads into `outer.text`, and `outer` into the source. */
export function composed(inner: TextMap, outer: Segment): TextMap {
  const pairs: [number, number][] = []
  let next = pairAt(outer.map, inner[0]?.[1] ?? 0)
  for (const [index, [text, middle]] of inner.entries()) {
    const end = inner[index + 1]?.[1] ?? Number.POSITIVE_INFINITY
    pairs.push([text, sourceOffset(outer, middle)])
    while ((outer.map[next]?.[0] ?? end) <= middle) next++
    for (let at = outer.map[next]?.[0]; at !== undefined && at < end; at = outer.map[++next]?.[0]) {
      pairs.push([text + at - middle, sourceOffset(outer, at)])
    }
  }
  return pairs
}

/** Several texts of the source read as one, with `between` between them: a notebook keeps the lines of a cell in an array. */
export function joined(parts: readonly Segment[], about: Omit<Segment, 'text' | 'map'>, between = ''): Segment {
  const map: [number, number][] = []
  let length = 0
  for (const part of parts) {
    for (const [inText, inSource] of part.map) map.push([length + inText, inSource])
    length += part.text.length + between.length
  }
  return { ...about, text: parts.map(({ text }) => text).join(between), map: map.length === 0 ? [[0, 0]] : map }
}

/** A segment without what is left out of it, as one text; `gaps` ascend. */
export function without(segment: Segment, gaps: readonly { start: number; end: number }[]): Segment {
  const texts: string[] = []
  const map: [number, number][] = []
  let length = 0
  let next = 0
  let from = 0
  for (const { start: to, end } of [...gaps, { start: segment.text.length, end: segment.text.length }]) {
    if (to > from) {
      map.push([length, sourceOffset(segment, from)])
      while ((segment.map[next]?.[0] ?? to) <= from) next++
      for (let pair = segment.map[next]; pair !== undefined && pair[0] < to; pair = segment.map[++next]) {
        map.push([length + pair[0] - from, pair[1]])
      }
      texts.push(segment.text.slice(from, to))
      length += to - from
    }
    from = Math.max(from, end)
  }
  return { ...segment, text: texts.join(''), map: map.length === 0 ? [[0, 0]] : map }
}
