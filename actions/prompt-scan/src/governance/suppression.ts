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
export function suppressionsIn(source: string): Suppression[] {
  if (!source.includes(mark)) return []
  const lines = source.split(/\r\n|\n|\r/)
  return lines.flatMap((text, index) => {
    const at = text.indexOf(mark)
    return at < 0 ? [] : [read(text, at, index, lines)]
  })
}

function read(text: string, at: number, index: number, lines: readonly string[]): Suppression {
  const rest = text.slice(at + mark.length, at + mark.length + longest)
  const end = commentEnd.exec(rest)?.index ?? rest.length
  const { file, rules = '', until, reason = '' } = form.exec(rest.slice(0, end).trimEnd())?.groups ?? {}
  const place = { line: index + 1, column: at + 1 }
  return {
    rules: rules === '' ? [] : rules.split(',').map((rule) => rule.trim()),
    reason: reason.trim(),
    ...(until !== undefined && { until }),
    ...place,
    target: file === undefined ? targetOf(text.slice(0, Math.min(at, longest)), index, lines) : 'file',
  }
}

/** A comment alone on its line is about the next line that holds something; any other about its own. */
function targetOf(before: string, index: number, lines: readonly string[]): number {
  if (!commentStart.test(before)) return index + 1
  const next = lines.findIndex((line, later) => later > index && line.trim() !== '')
  return next < 0 ? index + 1 : next + 1
}
