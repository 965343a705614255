import type { TagMeaning } from './facts.ts'
import type { Language } from './language.ts'
import { namesIn } from './names.ts'
import type { Tag } from './tags.ts'

/** What a tag of Handlebars, Mustache, dotprompt, Semantic Kernel or plain braces means. `scope` names what is looped over. */
export function readMustacheTag(tag: Tag, language: Language, scope: string | undefined): TagMeaning {
  const { kind, inner } = tag
  if (kind === 'end') return ends(inner)
  if (kind === 'partial') {
    const dynamic = inner.startsWith('(')
    return { statement: { keyword: 'partial', expression: inner }, uses: dynamic ? argumentsOf(inner) : [], binds: [] }
  }
  if (kind === 'statement') return readSection(inner, language)
  if (language === 'semantic-kernel') return readKernelValue(inner)
  if (/^else\b/.test(inner))
    return { uses: argumentsOf(inner.slice(4)).map(({ name, at }) => ({ name, at: at + 4 })), binds: [] }
  return readValue(inner, kind === 'raw-value', scope)
}

function ends(inner: string): TagMeaning {
  return unscoped.has(inner) ? { uses: [], binds: [] } : { uses: [], binds: [], scope: 'closes' }
}

/** Blocks that leave names as they are. */
const unscoped = new Set(['if', 'unless', 'role', 'section', 'ifEquals', 'unlessEquals', 'eq', 'is'])

function readSection(inner: string, language: Language): TagMeaning {
  const keyword = /^[\w.$-]+/.exec(inner)?.[0] ?? ''
  const rest = inner.slice(keyword.length)
  const statement = { keyword: language === 'mustache' ? 'section' : keyword, expression: rest.trim() || keyword }
  if (rest.trim() === '') return { statement, uses: namesIn(keyword), binds: [], scope: 'opens' }
  const binds = /\bas\s*\|([^|]{0,200})\|/.exec(rest)?.[1]?.split(/\s+/).filter(Boolean) ?? []
  const uses = argumentsOf(rest.replace(/\bas\s*\|[^|]{0,200}\|/, ''))
  const placed = uses.map(({ name, at }) => ({ name, at: at + keyword.length }))
  return { statement, uses: placed, binds, ...(!unscoped.has(keyword) && { scope: 'opens' as const }) }
}

function readValue(inner: string, raw: boolean, scope: string | undefined): TagMeaning {
  const call = /^[\w.-]+\s+\S/.test(inner)
  if (call) {
    const helper = /^[\w.-]+/.exec(inner)?.[0] ?? ''
    const uses = argumentsOf(inner.slice(helper.length)).map(({ name, at }) => ({ name, at: at + helper.length }))
    if (quiet.has(helper)) return { uses, binds: [] }
    return { value: { expression: inner, name: uses[0]?.name ?? helper, raw }, uses, binds: [] }
  }
  if (quiet.has(inner)) return { statement: { keyword: inner, expression: '' }, uses: [], binds: [] }
  const own = /^(?:this\b|\.$|@)/.test(inner)
  const uses = own ? [] : namesIn(inner).slice(0, 1)
  const name = own && scope !== undefined ? scope : (uses[0]?.name ?? inner)
  return { value: { expression: inner, name, raw }, uses, binds: [] }
}

/** Helpers that put in no value: dotprompt's marks. */
const quiet = new Set(['role', 'history', 'media', 'section'])

/** `{{$input}}` is a variable; `{{plugin.function $input}}` a call. */
function readKernelValue(inner: string): TagMeaning {
  const uses = Array.from(inner.matchAll(/\$(\w{1,80})/g), ({ 1: name = '', index }) => ({ name, at: index + 1 }))
  const name = uses[0]?.name ?? inner
  return { value: { expression: inner, name, raw: false }, uses, binds: [] }
}

/** The variables among a helper's arguments; after an opening parenthesis stands another helper. */
function argumentsOf(text: string): { name: string; at: number }[] {
  return namesIn(text).filter(({ at }) => !/\(\s*$/.test(text.slice(Math.max(0, at - 8), at)))
}
