import { visible } from './printable.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** HTML that is safe to show: made only by the functions of this file. */
export interface Html {
  readonly html: string
}

/** Text from anywhere, on one line, as inert text. */
export function text(value: string): Html {
  return { html: visible(value).replace(/[&<>"']/g, (character) => entities[character] ?? character) }
}

/** Text from anywhere in a fixed-width font; GitHub links neither mentions, issues nor addresses there. */
export function code(value: string): Html {
  return element('code', text(value))
}

/** An element without attributes around its children. */
export function element(
  name: 'code' | 'details' | 'h3' | 'h4' | 'p' | 'strong' | 'summary',
  ...children: Html[]
): Html {
  return { html: `<${name}>${children.map((child) => child.html).join('')}</${name}>` }
}

/** A table on lines of its own. No line is blank: in Markdown an HTML block would end there. */
export function table(headings: string[], rows: Html[][]): Html {
  const row = (tag: 'th' | 'td', cells: Html[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell.html}</${tag}>`).join('')}</tr>`
  return {
    html: ['<table>', row('th', headings.map(text)), ...rows.map((cells) => row('td', cells)), '</table>'].join('\n'),
  }
}
