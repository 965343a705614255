import type { CodeSite } from '../facts.ts'
import { optionOf } from '../prompts/calls.ts'
import type { Expression } from '../syntax/expression.ts'
import { siteAt, type Trace } from './trace.ts'

const shortened =
  /\.slice\(|\.splice\(|trim_?messages|truncat|summar|sliding|window|max_?(?:messages|history|context)|\[-\s{0,3}\w+\s{0,3}:\s{0,3}\]|deque\(|compact|prune|\.shift\(|\.pop\(0\)/i

/** Histories that grow with each turn, and are sent whole. A hint: the end of the conversation may bound them. */
export function historySites(trace: Trace): CodeSite[] {
  const { program } = trace
  if (shortened.test(program.source)) return []
  return trace.calls.flatMap(({ call, answers }) => {
    const messages = answers ? optionOf(call, 'messages') : undefined
    const history = messages && grown(messages, trace)
    return history ? [siteAt(trace, 'unbounded-history', history, { certainty: 'hint' })] : []
  })
}

function grown(messages: Expression, trace: Trace): Expression | undefined {
  const spliced =
    messages.kind === 'array'
      ? messages.items.flatMap((item) => (item.kind === 'spread' ? [item.of] : []))
      : messages.kind === 'join'
        ? messages.parts
        : [messages]
  return spliced.find((value) => value.kind === 'name' && growsInLoop(value.name, trace))
}

function growsInLoop(name: string, { program }: Trace): boolean {
  const added = [...(program.callsByName.get('push') ?? []), ...(program.callsByName.get('append') ?? [])]
  return added.some(({ start }) => {
    const written = program.source.slice(start, start + name.length + 1)
    return written === `${name}.` && program.loops.some((loop) => loop.start <= start && start < loop.end)
  })
}
