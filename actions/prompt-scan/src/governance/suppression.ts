import { concealed } from '../rules/secrets/conceal.ts'
import { Comments, type Commented } from './comments.ts'

/** A comment in a scanned file that says which findings are meant, and why: `seaworthy-ignore PS301: quoted attack`. */
export interface Suppression {
  /** Rule ids as written. */
  rules: string[]
  reason: string
  /** The last day on which it holds, `2027-01-31`. */
  until?: string
  line: number
  column: number
  /** The line it is about, or the whole file. */
  target: number | 'file'
  /**
   * Whether it stands in prose or in a string. It does not hold then: a third party's tool manifest, which can hold no
   * comments, cannot accept itself.
   */
  isNoComment?: true
}

const mark = 'seaworthy-ignore'
/** A comment is read to its end or so many characters; more is no reason but a text of its own. */
const longest = 500
const form =
  /^(?<file>-file)?[ \t]+(?<rules>[A-Za-z][\w-]*(?:[ \t]*,[ \t]*[A-Za-z][\w-]*)*)(?:[ \t]+until[ \t]+(?<until>\S+?))?[ \t]*(?::(?<reason>.*))?$/
/** What ends a comment in the languages that prompts and code are written in. */
const commentEnd = /-->|\*\/|#\}|--\}\}|\}\}|%\}/
/** What may stand before the mark on a line that holds nothing but the comment. */
const commentStart = /^[ \t]*(?:<!--|\/\*+|\/\/|#|\{#|\{\{!(?:--)?|\{%-?[ \t]*comment[ \t]*-?%\}|--|;|>|\*)*[ \t]*$/

/** All suppressions of a file, in order. Time grows with the text alone. */
export function suppressionsIn(file: Commented): Suppression[] {
  const { source } = file
  if (!source.includes(mark)) return []
  const lines = linesOf(source)
  const texts = lines.map(({ text }) => text)
  const comments = new Comments(file)
  return lines.flatMap(({ text, start }, index) => {
    const at = text.indexOf(mark)
    if (at < 0) return []
    const isComment = comments.opensAt(start + at, text.slice(0, at))
    return [{ ...read(text, at, index, texts), ...(!isComment && { isNoComment: true as const }) }]
  })
}

function linesOf(source: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = []
  let start = 0
  for (const { 0: ending, index } of source.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ text: source.slice(start, index), start })
    start = index + ending.length
  }
  return lines
}

function read(text: string, at: number, index: number, lines: readonly string[]): Suppression {
  const before = text.slice(0, at)
  // Whatever is read here is shown in logs and reports. What is cut off is concealed first, since half a key is no key.
  const rest = concealed(text.slice(at + mark.length, at + mark.length + 2 * longest), []).slice(0, longest)
  const end = commentEnd.exec(rest)?.index ?? rest.length
  const { file, rules = '', until, reason = '' } = form.exec(rest.slice(0, end).trimEnd())?.groups ?? {}
  const place = { line: index + 1, column: at + 1 }
  return {
    rules: rules === '' ? [] : rules.split(',').map((rule) => rule.trim()),
    reason: reason.trim(),
    ...(until !== undefined && { until }),
    ...place,
    target: file === undefined ? targetOf(before.slice(0, longest), index, lines) : 'file',
  }
}

/** A comment alone on its line is about the next line that holds something; any other about its own. */
function targetOf(before: string, index: number, lines: readonly string[]): number {
  if (!commentStart.test(before)) return index + 1
  const next = lines.findIndex((line, later) => later > index && line.trim() !== '')
  return next < 0 ? index + 1 : next + 1
}
