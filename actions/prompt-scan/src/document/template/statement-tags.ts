import type { TagMeaning } from './facts.ts'
import { namesIn } from './names.ts'
import type { Tag } from './tags.ts'

/** What a tag of Jinja or Liquid means. */
export function readStatementTag(tag: Tag): TagMeaning {
  if (tag.kind !== 'statement') return readValue(tag.inner)
  const keyword = /^\w+/.exec(tag.inner)?.[0] ?? ''
  const rest = tag.inner.slice(keyword.length)
  const expression = rest.trim()
  const { from, binds } = bindings(keyword, rest)
  const uses = namesIn(rest.slice(from)).map(({ name, at }) => ({ name, at: at + from + keyword.length }))
  const statement = { keyword, expression }
  return { statement, uses: silent.has(keyword) ? [] : uses.filter(({ name }) => !binds.includes(name)), binds }
}

function readValue(inner: string): TagMeaning {
  const names = namesIn(inner)
  const name = names[0]?.name ?? /^[\w$]+/.exec(inner)?.[0] ?? ''
  const raw = /\|\s{0,8}(?:safe|raw)\b/.test(inner)
  return { value: { expression: inner, name, raw }, uses: names, binds: [] }
}

/** The names that a statement brings in, and where in it the expression begins whose names it takes. */
function bindings(keyword: string, rest: string): { from: number; binds: string[] } {
  const words = (text: string): string[] => text.match(/[A-Za-z_]\w{0,80}/g) ?? []
  switch (keyword) {
    case 'for': {
      const at = /\sin\s/.exec(rest)?.index ?? 0
      return { from: at, binds: words(rest.slice(0, at)) }
    }
    case 'set':
    case 'assign':
    case 'with': {
      const at = rest.indexOf('=')
      return { from: Math.max(0, at), binds: words(at < 0 ? rest : rest.slice(0, at)) }
    }
    case 'macro':
    case 'call':
    case 'capture':
    case 'increment':
    case 'decrement':
    case 'import':
    case 'from':
    case 'block':
      return { from: rest.length, binds: words(rest) }
    default:
      return { from: 0, binds: [] }
  }
}

/** Statements whose words are no variables. */
const silent = new Set(['block', 'endblock', 'else', 'filter', 'autoescape', 'trans', 'generation', 'chat'])
