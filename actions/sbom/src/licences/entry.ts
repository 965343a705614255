import * as z from 'zod'
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { correctionOf } from './correction.ts'
import { parseExpression } from './expression.ts'

const inWords = new Intl.ListFormat('en', { type: 'disjunction' })

/** As many are proposed for the name of a family: `GPL`. */
const mostProposed = 5

/**
 * A licence as a policy names it: an SPDX id, one `WITH` an exception, or a `LicenseRef-…`. Nothing that would have to be
 * guessed, since an entry that means nothing would let through, or hold, without a word.
 */
export const licenceEntry = z.string().refine(isExact, { error: (issue) => refusal(String(issue.input)) })

/** The licence that an exception is for: an entry, or `any`. */
export const entryOrAny = z
  .string()
  .refine((text) => text === 'any' || isExact(text), { error: (issue) => refusal(String(issue.input)) })

function isExact(text: string): boolean {
  return /^LicenseRef-[A-Za-z0-9.-]+$/.test(text) || parseExpression(text)?.kind === 'licence'
}

function refusal(text: string): string {
  if (parseExpression(text)) return 'expected one licence, not an expression of several; name each in a line of its own'
  const meant = meantBy(text)
  const proposal = meant.length === 0 ? '' : `; did you mean ${inWords.format(meant)}?`
  return `not an SPDX id, an id WITH an exception, or a LicenseRef-…${proposal}`
}

/** The same id in other letters; else the versions of a family; else what the name resembles. */
function meantBy(text: string): string[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const same = currentIds.find((id) => id.toLowerCase() === wanted)
  if (same !== undefined) return [same]
  const family = currentIds.filter((id) => id.toLowerCase().startsWith(`${wanted}-`))
  if (family.length > 0) return family.toSorted((a, b) => a.length - b.length).slice(0, mostProposed)
  const corrected = correctionOf(text)
  return corrected === undefined ? [] : [corrected]
}
