import { visible } from './printable.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A block or a part of one that is safe to show: made only by the functions of this file and of `page/markup.ts`. */
export interface Html {
  readonly html: string
}

/** Text from anywhere, on one line, as inert text. */
export function text(value: string): Html {
  return { html: visible(value).replace(/[&<>"']/g, (character) => entities[character] ?? character) }
}

/** The same, where a digest or another long word may break, so that it does not widen its table. */
export function breakable(value: string): Html {
  return {
    html: value
      .split(/([^\s]{32,})/)
      .map((part, index) => (index % 2 === 1 ? brokenUp(part) : text(part).html))
      .join(''),
  }
}

/** After what separates the parts of paths and names; a part that is long itself, such as a digest, anywhere. */
function brokenUp(word: string): string {
  const parts = word.split(/(?<=[/\\@:=?&#,;_-])/u)
  const pieces = parts.flatMap((part) => (part.length < 32 ? [part] : (part.match(/.{1,16}/gsu) ?? [])))
  return pieces.map((piece) => text(piece).html).join('<wbr>')
}

/** One below the other, in one cell. */
export function stacked(...parts: Html[]): Html {
  return { html: parts.map(({ html }) => html).join('<br>') }
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

/**
 * Lines in a fixed-width font, highlighted by GitHub as text of a language. No line is blank: within another element
 * the HTML block would end there.
 */
export function preformatted(language: 'diff', lines: readonly string[]): Html {
  const body = lines.map((line) =>
    text(line)
      .html.replace(/^ ?$/, '&#32;')
      .replace(/^ (?= *$)/, '&#32;'),
  )
  return { html: `<pre lang="${language}">${body.join('\n')}</pre>` }
}

/**
 * A Mermaid diagram, which is Markdown's and not HTML's. Throws when a line would end it or could be a directive:
 * whoever makes the lines must not let text from outside do that.
 */
export function mermaid(lines: readonly string[]): Html {
  const unsafe = lines.find((line) => /[`~<>&%#;\n\r]/.test(line))
  if (unsafe !== undefined) throw new Error(`a line of a diagram is not inert: ${visible(unsafe)}`)
  return { html: ['```mermaid', ...lines, '```'].join('\n') }
}

/** A table on lines of its own. No line is blank: in Markdown an HTML block would end there. */
export function table(headings: string[], rows: Html[][]): Html {
  const row = (tag: 'th' | 'td', cells: Html[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell.html}</${tag}>`).join('')}</tr>`
  return {
    html: ['<table>', row('th', headings.map(text)), ...rows.map((cells) => row('td', cells)), '</table>'].join('\n'),
  }
}
