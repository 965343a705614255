import { text, type Html } from '../html.ts'

/** Attribute values from anywhere; `true` for those without a value, undefined for those that are not there. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** Elements without content, which have no end tag: https://html.spec.whatwg.org/#void-elements */
const voids: ReadonlySet<string> = new Set(['meta'])

/** An element of a page of our own. Its name and those of attributes come from our code, and all else is inert. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Html[]): Html {
  const shown = Object.entries(attributes).flatMap(([key, value]) => attribute(key, value))
  const start = `<${[name, ...shown].join(' ')}>`
  return { html: voids.has(name) ? start : `${start}${joined(children).html}</${name}>` }
}

function attribute(name: string, value: string | number | true | undefined): string[] {
  if (value === undefined) return []
  return [value === true ? name : `${name}="${text(String(value)).html}"`]
}

/** One after the other. */
export function joined(parts: readonly Html[], between = ''): Html {
  return { html: parts.map(({ html }) => html).join(between) }
}
