import type { Segment } from '../../document/segment.ts'
import { isPromptName, isProse } from '../prompts/named.ts'
import { decodeEscapes } from '../syntax/literals.ts'
import type { StringToken } from './lexer.ts'

/** `NAME =`, `name: string =`, `"name":`, right before a string and its prefix. */
const assigned = /([A-Za-z_$][\w$]{0,80})["']?\]?\s{0,20}(?::[\w\s|.[\]]{0,40})?(?:\+?=|:)[\s([]{0,20}[A-Za-z]{0,2}$/
const role =
  /role["']?\s{0,4}[:=]\s{0,4}["'](system|user|assistant|developer)["'],?\s{0,20}["']?content["']?\s{0,4}[:=][\s([]{0,20}[A-Za-z]{0,2}$/
/** What all of those end in: a cheap test before them. */
const opening = /[=:][\s([]{0,20}[A-Za-z]{0,2}$/
/** Between strings that one expression puts together. */
const joint = /^["'`]{1,3}[\s+()\\]{0,200}[A-Za-z]{0,2}["'`]{1,3}$/
const value = /^\$\{[^{}`]{0,400}\}$/

/** A prompt that is seen without a parse. */
interface Found {
  owner: string
  role: Segment['role']
  tokens: StringToken[]
}

/**
 * The prompts of a source that does not parse: strings that are assigned to names of prompts, or that stand as the
 * content of a message, with the strings that are joined to them.
 */
export function plainPrompts(source: string, strings: readonly StringToken[]): Segment[] {
  const found: Found[] = []
  let current: Found | undefined
  let end = 0
  for (const token of strings) {
    const between = source.slice(end, Math.min(token.start, end + 500))
    if (!current || !(joint.test(between) || value.test(between))) {
      current = startAt(source, token)
      if (current) found.push(current)
    } else current.tokens.push(token)
    end = token.end
  }
  return found.map((each) => segmentOf(each, source)).filter(({ text, owner }) => isProse(text, owner ?? ''))
}

function startAt(source: string, token: StringToken): Found | undefined {
  const before = source.slice(Math.max(0, token.start - 200), token.start).replace(/["'`]{1,3}$/, '')
  if (!opening.test(before.slice(-24))) return undefined
  const spoken = role.exec(before)?.[1]
  if (spoken !== undefined) return { owner: 'content', role: spoken as Segment['role'], tokens: [token] }
  const owner = assigned.exec(before)?.[1]
  if (owner === undefined || !isPromptName(owner)) return undefined
  return { owner, role: /system/i.test(owner) ? 'system' : undefined, tokens: [token] }
}

function segmentOf({ owner, role, tokens }: Found, source: string): Segment {
  const parts: string[] = []
  const map: (readonly [number, number])[] = []
  let length = 0
  for (const { start, end, raw } of tokens) {
    const written = source.slice(start, end)
    const decoded = raw ? { value: written, map: [[0, start] as const] } : decodeEscapes(written, start)
    for (const [inText, inSource] of decoded.map) map.push([length + inText, inSource])
    parts.push(decoded.value)
    length += decoded.value.length
  }
  const ascending = map.filter(([at], index) => at !== map[index + 1]?.[0])
  return { text: parts.join(''), map: ascending, surface: 'prompt', owner, ...(role && { role }) }
}
