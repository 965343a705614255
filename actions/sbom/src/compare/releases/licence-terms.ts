import type { LicenceClaims } from '../../inventory/component.ts'
import { sameText } from './identity.ts'

/** Texts are compared so far, and shown so far. In UTF-16 units. */
const longestShown = 200

/**
 * The licences of a component as one text that does not depend on the format they were told in: declared ones, else the
 * concluded one, apart at `AND`, in order. Undefined where none is told.
 */
export function licenceTerms({ declared, concluded }: LicenceClaims): string | undefined {
  const told = declared.map(({ text }) => text).filter((text) => !/^(?:NOASSERTION|NONE|UNKNOWN|\s*)$/i.test(text))
  const stated = told.length > 0 ? told : concluded ? [concluded.expression] : []
  const terms = new Set(stated.flatMap(conjuncts).map((term) => sameText(term).replace(/\s+/g, ' ')))
  return terms.size === 0 ? undefined : [...terms].sort().join(' AND ')
}

/** A licence as a table has room for it. */
export function shownTerms(terms: string): string {
  return terms.length <= longestShown ? terms : `${terms.slice(0, longestShown).toWellFormed()}…`
}

/** What an expression joins by AND, without the parentheses around each; words are one term. */
function conjuncts(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  // One pass, since texts may be whole licences.
  for (const { 0: token, index } of text.matchAll(/[()]|\bAND\b/g)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    else if (depth === 0) {
      parts.push(text.slice(start, index))
      start = index + token.length
    }
  }
  parts.push(text.slice(start))
  return parts.map(withoutParentheses)
}

function withoutParentheses(text: string): string {
  const term = text.trim()
  if (!term.startsWith('(') || !term.endsWith(')')) return term
  let depth = 0
  for (const { 0: token, index } of term.matchAll(/[()]/g)) {
    depth += token === '(' ? 1 : -1
    if (depth === 0) return index === term.length - 1 ? term.slice(1, -1).trim() : term
  }
  return term
}
