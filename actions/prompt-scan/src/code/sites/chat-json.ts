import type { CodeSite } from '../facts.ts'
import type { Expression } from '../syntax/expression.ts'
import { siteAt, type Trace } from './trace.ts'

const chat = /\{\s{0,20}["']role["']\s{0,4}:\s{0,4}["'](?:system|user|assistant|developer)["']/
const quotedEnd = /["']content["']\s{0,4}:\s{0,4}["'][^"']{0,2000}$/

/** Chat messages built as JSON by concatenation, where a quote in a value begins another message. */
export function chatJsonSites(trace: Trace): CodeSite[] {
  return trace.program.joins().flatMap((join) => {
    const at = breakIn(join.parts)
    return at ? [siteAt(trace, 'chat-by-concatenation', at, { certainty: 'fault' })] : []
  })
}

/** The first value that stands inside the quotes of a message's content. */
function breakIn(parts: readonly Expression[]): Expression | undefined {
  let text = ''
  for (const part of parts) {
    if (part.kind === 'text') text = (text + part.value).slice(-2500)
    else if (chat.test(text) && quotedEnd.test(text)) return part
    else text += '0'
  }
  return undefined
}
