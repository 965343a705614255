/**
 * A GitHub-flavoured Markdown table. Cells are Markdown; line ends become spaces and `|` is escaped, as GFM asks
 * (https://github.github.com/gfm/#tables-extension-).
 */
export function tableOf(heads: string[], rows: string[][]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** A code span that shows the text as it is, backticks included; nothing for an empty text. */
export function code(text: string): string {
  if (text === '') return ''
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`
}

/** Text in which code spans are Markdown and nothing is HTML. */
export function prose(text: string): string {
  return text.replace(/(`+)[^`]*\1|</g, (match) => (match === '<' ? '\\<' : match))
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}
