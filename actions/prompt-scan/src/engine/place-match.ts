import { sourceOffset, type Segment } from '../document/segment.ts'
import type { Match } from '../rules/rule.ts'

/** The match in offsets of the source. Edits are kept where the source holds the very characters that they replace. */
export function placeMatch(segment: Segment, source: string, match: Match): Match {
  const { edits, ...rest } = match
  const placed = edits?.flatMap(({ replacement, ...span }) => {
    const place = spanInSource(segment, source, span)
    return place.verbatim ? [{ start: place.start, end: place.end, replacement }] : []
  })
  const { start, end } = spanInSource(segment, source, match)
  return { ...rest, start, end, ...(placed && placed.length > 0 && { edits: placed }) }
}

function spanInSource(
  segment: Segment,
  source: string,
  span: { start: number; end: number },
): { start: number; end: number; verbatim: boolean } {
  const start = sourceOffset(segment, span.start)
  const length = span.end - span.start
  const end = sourceOffset(segment, span.end)
  if (end - start === length) return { start, end, verbatim: true }
  const verbatim = source.startsWith(segment.text.slice(span.start, span.end), start)
  return { start, end: verbatim ? start + length : Math.max(start, end), verbatim }
}
