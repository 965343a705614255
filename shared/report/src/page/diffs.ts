import { text, type Html } from '../html.ts'
import { shorten, visible } from '../printable.ts'
import type { DiffSection } from '../sections.ts'
import { joined, tag } from './markup.ts'

/** More lines of one text are counted and not shown. */
const mostLines = 5000
/** In UTF-16 units. */
const longestLine = 2000

/** A text diff that opens on request. */
export function diffBlock({ title, text: whole }: DiffSection): Html {
  const all = whole.replace(/\n$/, '').split('\n')
  const lines = all.slice(0, mostLines).map((line) => diffLine(shorten(visible(line), longestLine)))
  const left = all.length - lines.length
  const body = tag('pre', { tabindex: 0 }, joined(lines, '\n'))
  const rest = left > 0 ? [tag('p', {}, text(`${left} more lines are left out of this page.`))] : []
  return tag('details', {}, tag('summary', {}, text(title)), body, ...rest)
}

function diffLine(line: string): Html {
  if (line.startsWith('+')) return tag('ins', {}, text(line))
  return line.startsWith('-') ? tag('del', {}, text(line)) : text(line)
}
