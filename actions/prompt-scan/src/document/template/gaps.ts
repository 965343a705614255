import type { Tag } from './tags.ts'

/** A stretch of a template that renders as nothing: the text before it and behind it are one to the model. */
export interface Gap {
  start: number
  end: number
  /** Whether it holds text of its own, which reaches no model: a comment. */
  hidden: boolean
}

/** The comments of a template, and the marks around its verbatim text, ascending. */
export function gapsOf(text: string, tags: readonly Tag[]): Gap[] {
  const gaps: Gap[] = []
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]
    if (tag === undefined) break
    const { kind, inner, start, end } = tag
    if (kind === 'comment') gaps.push({ start, end, hidden: true })
    else if (kind !== 'statement') continue
    else if (/^comment\b/.test(inner)) {
      // What follows a comment's begin in the list is its end: nothing between them is a tag.
      gaps.push({ start, end: tags[++at]?.end ?? text.length, hidden: true })
    } else if (/^(?:end)?(?:raw|verbatim)$/.test(inner) || text.startsWith('{{{{', start)) {
      gaps.push({ start, end, hidden: false })
    }
  }
  return gaps
}
