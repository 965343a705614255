import type { LicenceClaims } from '../../inventory/component.ts'
import { textOf } from '../values.ts'

/** Texts of licences that only the document knows, by `LicenseRef-…`. */
export type LicenceTexts = ReadonlyMap<string, string>

/** Begins the identifiers of texts that we write as licences of a document. */
const ours = 'LicenseRef-seaworthy-'

/**
 * The licences that an expression joins by AND, with the words that stood there before we wrote them. An expression without
 * such words stays as it is.
 */
function declaredTexts(expression: string, texts: LicenceTexts): string[] {
  const words = texts.get(expression)
  if (words !== undefined) return [words]
  if (!expression.includes(ours)) return [expression]
  return expression
    .split(' AND ')
    .map((term) => term.replace(/^\((LicenseRef-[\w.-]+)\)$/, '$1'))
    .map((term) => texts.get(term) ?? term)
}

/** Declared and concluded licences of SPDX, kept apart; what says nothing is left out. */
export function claimsOf(declared: unknown, concluded: unknown, texts: LicenceTexts, from: string): LicenceClaims {
  const stated = textOf(declared)
  const decided = textOf(concluded)
  return {
    declared: stated === undefined ? [] : declaredTexts(stated, texts).map((text) => ({ text, from })),
    ...(decided !== undefined && { concluded: { expression: texts.get(decided) ?? decided, from } }),
  }
}
