import { gapsOf } from './gaps.ts'
import type { Gap } from './gaps.ts'
import { hasStatements } from './language.ts'
import type { Language } from './language.ts'
import type { Tag } from './tags.ts'

/**
 * What is left out of a template to read it as it may be rendered, ascending: besides what always renders as nothing, the
 * tags within a word, as in `ig{% if x %}{% endif %}nore`, and the marks around constant strings, as in `{{ "ig" }}nore`.
 * Undefined when that is no more than what always renders as nothing. A tag within a word may put something in,
 * so this is a second reading and never the only one.
 */
export function renderedGaps(text: string, tags: readonly Tag[], language: Language): Gap[] | undefined {
  const constants = hasStatements(language) ? tags.flatMap(marksOfConstant) : []
  const more = [...constants, ...chainsOf(text, tags).flatMap((chain) => gapWithinWord(text, chain))]
  if (more.length === 0) return undefined
  const known = gapsOf(text, tags).map(({ start, end }) => ({ start, end, hidden: false }))
  return [...known, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Tags that follow each other, with the white space that they take away. */
interface Chain {
  start: number
  end: number
  tags: Tag[]
}

function chainsOf(text: string, tags: readonly Tag[]): Chain[] {
  const chains: Chain[] = []
  for (const tag of tags) {
    const { start, end } = reachOf(text, tag)
    const last = chains.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.tags.push(tag)
    } else chains.push({ start, end, tags: [tag] })
  }
  return chains
}

/** `{%- x -%}` and `{{~x~}}` take the white space beside them away. */
function reachOf(text: string, tag: Tag): { start: number; end: number } {
  let { start, end } = tag
  if (trims.test(text.charAt(tag.start + 2))) while (blank.test(text.charAt(start - 1))) start--
  if (trims.test(text.charAt(tag.end - 3))) while (blank.test(text.charAt(end))) end++
  return { start, end }
}

const trims = /[-~]/
const blank = /\s/

function gapWithinWord(text: string, { start, end, tags }: Chain): Gap[] {
  const parts = tags.length === 1 && tags.some(({ inner }) => otherwise.test(inner))
  const isWithin = /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{L}/u.test(text.slice(end, end + 2))
  return isWithin && !parts ? [{ start, end, hidden: false }] : []
}

/** What stands on either side of these is never rendered together. */
const otherwise = /^(?:else|elif|elsif|elseif|when)\b/

/** All of `{{ "a" ~ "b" }}` but `a` and `b`; nothing for a value that is no constant. */
function marksOfConstant({ kind, inner, innerStart, start, end }: Tag): Gap[] {
  if (kind !== 'value' || !constant.test(inner)) return []
  const gaps: Gap[] = []
  let from = start
  for (const { 0: literal, index } of inner.matchAll(literals)) {
    const at = innerStart + index
    gaps.push({ start: from, end: at + 1, hidden: false })
    from = at + literal.length - 1
  }
  return [...gaps, { start: from, end, hidden: false }]
}

const literals = /"[^"\\]*"|'[^'\\]*'/g
const constant = /^(?:"[^"\\{]*"|'[^'\\{]*')(?:\s*[~+]\s*(?:"[^"\\{]*"|'[^'\\{]*'))*$/
