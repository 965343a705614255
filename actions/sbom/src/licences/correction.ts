import currentIds from 'spdx-license-ids/index.json' with { type: 'json' }
import correct from 'spdx-correct'

/** The SPDX id that a text resembles, whether or not it means it. */
export function correctionOf(text: string): string | undefined {
  return correct(text, { upgrade: true }) ?? undefined
}

function resembled(name: string): string | undefined {
  return correct(name, { upgrade: false }) ?? undefined
}

/** Words for the number of clauses: https://opensource.org/license/bsd-3-clause */
const clauses: readonly (readonly [RegExp, string])[] = [
  [/\b(?:zero[- ]clause|free public)\b/i, '0BSD'],
  [/\b(?:new|revised|modified)\b/i, 'BSD-3-Clause'],
  [/\bsimplified\b/i, 'BSD-2-Clause'],
  [/\b(?:original|old)\b/i, 'BSD-4-Clause'],
]

/**
 * The SPDX id that the name of a licence means, when it says which version: "BSD" has several that differ in what they ask
 * for, and so have "Apache", "GPL" and "MPL" (https://peps.python.org/pep-0639/#mapping-license-classifiers-to-spdx-identifiers).
 * What "or later" adds counts only where it is said.
 */
export function meaningOf(name: string): string | undefined {
  const isWorded = /\bbsd\b/i.test(name) && numbersIn(name).length === 0
  const worded = isWorded ? clauses.find(([words]) => words.test(name))?.[1] : undefined
  if (worded !== undefined) return worded
  const short = withShortNames(name)
  const found = resembled(short) ?? resembled(short.replace(/\blicen[cs]e\b.*/i, ''))
  if (found === undefined || !saysVersion(name, found)) return undefined
  return /^(?:A|L)?GPL-/.test(found) ? asFarAsSaid(name, found) : found
}

/** The library takes the long names of GNU's licences for one another. */
function withShortNames(name: string): string {
  return name
    .replace(/\(?\bor(?: \(?at your option\)?)? (?:any )?later(?: version)?\)?/gi, '')
    .replace(/(?:\bGNU )?\b(?:(affero|lesser|library) )?general public licen[cs]e/gi, (_whole, kind?: string) =>
      kind === undefined ? 'GPL' : kind.toLowerCase() === 'affero' ? 'AGPL' : 'LGPL',
    )
}

function asFarAsSaid(name: string, id: string): string {
  const version = id.replace(/\+$|-only$|-or-later$/, '')
  return /\+|\blater\b/i.test(name) ? `${version}-or-later` : `${version}-only`
}

/** Whether the numbers of an id are those of the name, or there is only one version that it can be. */
function saysVersion(name: string, id: string): boolean {
  // "MIT/X11" is a name of MIT.
  const said = numbersIn(id === 'X11' ? name : name.replace(/\bx11\b/gi, ''))
  const [version] = numbersIn(id)
  if (version === undefined) return said.length === 0
  if (said.length > 0) return said.every((number) => number === version)
  const [family = ''] = id.split(/-?\d/)
  return currentIds.filter((other) => other.startsWith(`${family}-`)).length === 1
}

/** `2.0` and `2` are the same version. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)*/g) ?? []).map((number) => number.replace(/(?:\.0)+$/, ''))
}
