/** A stretch of a text. */
export interface Span {
  start: number
  end: number
}

/** Characters between two spans that still belong to one finding. */
const nearby = 64

/** Spans of one finding; more would make a report that nobody reads. */
const most = 2000

/** Spans, ascending, put together where they stand close: one finding for a sentence, not one for each character. */
export function* groupsOf(spans: Iterable<Span>): Generator<readonly [Span, ...Span[]]> {
  let group: [Span, ...Span[]] | undefined
  for (const span of spans) {
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && span.start - last.end <= nearby && group.length < most) {
      group.push(span)
    } else {
      if (group !== undefined) yield group
      group = [span]
    }
  }
  if (group !== undefined) yield group
}

/** The edits that remove the spans. */
export function removals(spans: readonly Span[]): { start: number; end: number; replacement: string }[] {
  return spans.map(({ start, end }) => ({ start, end, replacement: '' }))
}

/** Where a group begins and ends. */
export function boundsOf(group: readonly [Span, ...Span[]]): Span {
  return { start: group[0].start, end: group.at(-1)?.end ?? group[0].end }
}
