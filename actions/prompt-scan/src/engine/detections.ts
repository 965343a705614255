import { concealed, shortened } from '../rules/secrets/conceal.ts'
import { fingerprint } from './fingerprint.ts'
import type { Find } from './finds.ts'
import type { Detection, PlacedEdit } from './report.ts'

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

/** The finds with their places counted out. Of secrets, whichever rule's match holds them, only the beginning is shown. */
export function detectionsOf(
  finds: readonly Find[],
  { path, source = '' }: { path: string; source?: string },
  places: Places,
): Detection[] {
  const secrets = finds.filter(({ secret }) => secret !== undefined).map(({ start, end }) => source.slice(start, end))
  const shown = (text: string, longest: number): string =>
    concealed(text.slice(0, 3 * longest), secrets).slice(0, longest)
  return finds.map(({ rule, severity, message, start, end, decoded, inner, lowered, edits, secret }) => {
    const from = places.placeOf(start)
    const to = places.placeOf(end)
    const matched = source.slice(start, end)
    const told = secret === 'guessable' ? shortened(matched) : matched
    return {
      rule,
      severity,
      message: concealed(message, secrets),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      excerpt: secret === undefined ? shown(matched, longestExcerpt) : shortened(matched),
      ...(decoded !== undefined && { decoded: shown(decoded, longestDecoded) }),
      ...(inner !== undefined && { inner }),
      ...(lowered !== undefined && { lowered }),
      ...(edits && { edits: edits.map((edit) => placed(edit, places)) }),
      fingerprint: fingerprint(rule, path, matched === '' ? message : told),
    }
  })
}

function placed({ start, end, replacement }: NonNullable<Find['edits']>[number], places: Places): PlacedEdit {
  const { line: endLine, column: endColumn } = places.placeOf(end)
  return { start, end, place: { ...places.placeOf(start), endLine, endColumn }, replacement }
}
