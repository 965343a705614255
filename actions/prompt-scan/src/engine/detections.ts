import { fingerprint } from './fingerprint.ts'
import type { Find } from './finds.ts'
import type { Detection } from './report.ts'

/** UTF-16 code units of the source that a finding shows. */
const longestExcerpt = 200
/** UTF-16 code units of decoded text that a finding shows. */
const longestDecoded = 2000

/** In UTF-16 code units, from 1. */
export interface Place {
  line: number
  column: number
}

/** What tells line and column of an offset. */
export interface Places {
  placeOf(offset: number): Place
}

/** The finds with their places counted out. */
export function detectionsOf(
  finds: readonly Find[],
  { path, source = '' }: { path: string; source?: string },
  places: Places,
): Detection[] {
  return finds.map(({ rule, severity, message, start, end, decoded, inner, lowered, edits }) => {
    const from = places.placeOf(start)
    const to = places.placeOf(end)
    const matched = source.slice(start, end)
    return {
      rule,
      severity,
      message,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      excerpt: matched.slice(0, longestExcerpt),
      ...(decoded !== undefined && { decoded: decoded.slice(0, longestDecoded) }),
      ...(inner !== undefined && { inner }),
      ...(lowered !== undefined && { lowered }),
      ...(edits && { edits: edits.map((edit) => ({ ...edit })) }),
      fingerprint: fingerprint(rule, path, matched === '' ? message : matched),
    }
  })
}
