import type { Html } from '../html.ts'
import { tag } from './markup.ts'

/**
 * Rows as JSON in a block that no browser runs. Without `<` nothing in it can end the block or begin a comment:
 * https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
 */
export function embeddedRows(rows: readonly (readonly string[])[]): Html {
  const lines = rows.map((row) => JSON.stringify(row).replaceAll('<', '\\u003c'))
  return tag('script', { type: 'application/json' }, { html: `[${lines.join(',\n')}]` })
}
