import parse from 'spdx-expression-parse'
import { meaningOf } from './correction.ts'
import { isName } from './name.ts'

/** An SPDX licence expression as a tree: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
export type Expression = Licence | { kind: 'and' | 'or'; left: Expression; right: Expression }

export interface Licence {
  kind: 'licence'
  id: string
  exception?: string
}

/** No expression that people write is longer, in UTF-16 units; the parser's time grows faster than the length. */
const longestExpression = 2_000
/** More than any real expression has; the parser recurses. */
const mostParentheses = 100
/** What is longer than any name is the text of a licence. */
const longestName = 200

/**
 * Reads what a package says of its licence: an expression, or a name that is known to mean one ("Apache 2", "BSD-3",
 * "GPLv3"). Undefined when nobody can say what it means.
 */
export function readExpression(text: string): Expression | undefined {
  const trimmed = text.trim()
  return parseExpression(trimmed) ?? corrected(trimmed)
}

/** Every licence that it names. */
export function licencesIn(expression: Expression): Licence[] {
  if (expression.kind === 'licence') return [expression]
  return [...licencesIn(expression.left), ...licencesIn(expression.right)]
}

/** The expression in its normal form: one space, parentheses only where they are needed. */
export function showExpression(expression: Expression, within?: 'and' | 'or'): string {
  if (expression.kind === 'licence') {
    return expression.exception === undefined ? expression.id : `${expression.id} WITH ${expression.exception}`
  }
  const { kind, left, right } = expression
  const shown = `${showExpression(left, kind)} ${kind.toUpperCase()} ${showExpression(right, kind)}`
  return kind === 'or' && within === 'and' ? `(${shown})` : shown
}

/** Reads an expression of exact SPDX ids; undefined for anything else, names that mean one among them. */
export function parseExpression(text: string): Expression | undefined {
  // The parser passes over other characters.
  if (text.length > longestExpression || /[^A-Za-z0-9 .+():-]/.test(text)) return undefined
  if (text.split('(').length > mostParentheses) return undefined
  try {
    return treeOf(parse(text))
  } catch {
    return undefined
  }
}

/** Names that mean "not open" or "look elsewhere" are no licence, whatever they resemble. */
const noLicence = /^(?:unlicensed|see license|commercial|proprietary|private|none|unknown|custom|other|n\/a)\b/i

/**
 * A name that is known to mean a licence. The library finds one in any text that resembles it, so that "MIT with Commons
 * Clause" would be MIT: a text with words that are part of no licence's name, or that leaves the version open, means what
 * nobody here can say.
 */
function corrected(text: string): Expression | undefined {
  if (text === '' || text.length > longestName || /\p{Cc}/u.test(text)) return undefined
  if (noLicence.test(text) || !isName(text)) return undefined
  const meant = meaningOf(text)
  return meant === undefined ? undefined : parseExpression(meant)
}

function treeOf(info: parse.Info): Expression {
  if ('conjunction' in info) return { kind: info.conjunction, left: treeOf(info.left), right: treeOf(info.right) }
  const [name = '', ownException] = withException.get(info.license) ?? [info.license]
  const id = info.plus ? orLater(name) : exactly(name)
  const exception = info.exception ?? ownException
  return { kind: 'licence', id, ...(exception !== undefined && { exception }) }
}

/** Deprecated ids that stand for a licence with an exception: https://spdx.org/licenses/#deprecated */
const withException: ReadonlyMap<string, readonly [id: string, exception: string]> = new Map([
  ['GPL-2.0-with-autoconf-exception', ['GPL-2.0', 'Autoconf-exception-2.0']],
  ['GPL-2.0-with-bison-exception', ['GPL-2.0', 'Bison-exception-2.2']],
  ['GPL-2.0-with-classpath-exception', ['GPL-2.0', 'Classpath-exception-2.0']],
  ['GPL-2.0-with-font-exception', ['GPL-2.0', 'Font-exception-2.0']],
  ['GPL-2.0-with-GCC-exception', ['GPL-2.0', 'GCC-exception-2.0']],
  ['GPL-3.0-with-autoconf-exception', ['GPL-3.0', 'Autoconf-exception-3.0']],
  ['GPL-3.0-with-GCC-exception', ['GPL-3.0', 'GCC-exception-3.1']],
  ['eCos-2.0', ['GPL-2.0-or-later', 'eCos-exception-2.0']],
  ['wxWindows', ['LGPL-2.0-or-later', 'WxWindows-exception-3.1']],
])

const gnu = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/

/** `GPL-2.0` is deprecated for `GPL-2.0-only`, and is the same to a policy. */
function exactly(id: string): string {
  return gnu.test(id) ? `${id}-only` : id
}

/** `GPL-2.0+` is deprecated for `GPL-2.0-or-later`; others keep their plus. */
function orLater(id: string): string {
  return gnu.test(id) ? `${id}-or-later` : `${id}+`
}
