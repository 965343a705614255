import { concealed } from '../rules/secrets/conceal.ts'

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
/** What begins a comment, right before the mark. */
const opening = /(?:<!--|\/\*+|\/\/|#|\{\{~?!(?:--)?|\{%-?[ \t]*comment[ \t]*-?%\}|--|;|\*)[ \t]{0,20}$/
/** Characters that an opening has at most, with blanks. */
const longestOpening = 100
/** What may stand before the mark on a line that holds nothing but the comment. */
const commentStart = /^[ \t]*(?:<!--|\/\*+|\/\/|#|\{#|\{\{!(?:--)?|\{%-?[ \t]*comment[ \t]*-?%\}|--|;|>|\*)*[ \t]*$/

/** All suppressions of a file, in order. Time grows with the text alone. */
export function suppressionsIn(source: string): Suppression[] {
  if (!source.includes(mark)) return []
  const lines = source.split(/\r\n|\n|\r/)
  return lines.flatMap((text, index) => {
    const at = text.indexOf(mark)
    return at < 0 ? [] : [read(text, at, index, lines)]
  })
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
    ...(!opensComment(before) && { isNoComment: true }),
  }
}

/** Whether a line before the mark begins a comment outside of a string. */
function opensComment(before: string): boolean {
  const start = before.slice(-longestOpening)
  return opening.test(start) && !endsInString(before)
}

/** Whether double quotes are open at the end, of which a backslash takes the meaning. */
function endsInString(text: string): boolean {
  return (text.replace(/\\./g, '').split('"').length - 1) % 2 === 1
}

/** A comment alone on its line is about the next line that holds something; any other about its own. */
function targetOf(before: string, index: number, lines: readonly string[]): number {
  if (!commentStart.test(before)) return index + 1
  const next = lines.findIndex((line, later) => later > index && line.trim() !== '')
  return next < 0 ? index + 1 : next + 1
}
