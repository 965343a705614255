import type { ReadFault } from '../document.ts'
import { limits } from '../notation/limits.ts'
import { hasStatements } from './language.ts'
import type { Language } from './language.ts'

/** A construct of a template language, in offsets of the template's text. */
export interface Tag {
  kind: 'value' | 'raw-value' | 'statement' | 'end' | 'partial' | 'comment'
  /** What stands between the marks, without white space and white space control. */
  inner: string
  innerStart: number
  start: number
  end: number
}

interface Mark {
  open: string
  close: string
  kind: Tag['kind']
}

const statements: Mark[] = [
  { open: '{%', close: '%}', kind: 'statement' },
  { open: '{#', close: '#}', kind: 'comment' },
  { open: '{{', close: '}}', kind: 'value' },
]

const mustaches: Mark[] = [
  { open: '{{{{', close: '}}}}', kind: 'statement' },
  { open: '{{{', close: '}}}', kind: 'raw-value' },
  { open: '{{!--', close: '--}}', kind: 'comment' },
  { open: '{{!', close: '}}', kind: 'comment' },
  { open: '{{&', close: '}}', kind: 'raw-value' },
  { open: '{{>', close: '}}', kind: 'partial' },
  { open: '{{#', close: '}}', kind: 'statement' },
  { open: '{{^', close: '}}', kind: 'statement' },
  { open: '{{/', close: '}}', kind: 'end' },
  { open: '{{', close: '}}', kind: 'value' },
]

/** How long a tag may be: a bound on the search for its end. */
const longest = 8192

/** The tags of a template, ascending. A tag that does not end is a fault, and its text is text. */
export function tagsOf(text: string, language: Language): { tags: Tag[]; faults: ReadFault[] } {
  if (language === 'braces') return { tags: braces(text), faults: [] }
  const marks = hasStatements(language) ? statements : mustaches
  const tags: Tag[] = []
  const faults: ReadFault[] = []
  for (let at = text.indexOf('{'); at >= 0 && faults.length < limits.faults; at = text.indexOf('{', at)) {
    const mark = text.charAt(at - 1) === '\\' ? undefined : marks.find(({ open }) => text.startsWith(open, at))
    if (mark === undefined) {
      at++
      continue
    }
    const tag = tagAt(text, at, mark)
    if (tag === undefined) {
      faults.push({ start: at, message: `Expected "${mark.close}" after "${mark.open}", but found none.` })
      at += mark.open.length
      continue
    }
    tags.push(tag)
    at = verbatimEnd(text, tag) ?? tag.end
  }
  return { tags, faults }
}

function tagAt(text: string, start: number, { open, close, kind }: Mark): Tag | undefined {
  const from = start + open.length
  const limit = Math.min(text.length, from + (kind === 'comment' ? 16 * longest : longest))
  const to = kind === 'comment' ? bounded(text.indexOf(close, from), limit) : closeAt(text, from, limit, close)
  if (to === undefined) return undefined
  const body = text
    .slice(from, to)
    .replace(/^[-+~]/, '')
    .replace(/[-+~]$/, '')
  const inner = body.trim()
  const lead = text.slice(from, to).indexOf(inner)
  return { kind, inner, innerStart: from + Math.max(0, lead), start, end: to + close.length }
}

function bounded(at: number, limit: number): number | undefined {
  return at < 0 || at > limit ? undefined : at
}

/** The closing mark outside strings: `{{ "}}" }}` is one tag. */
function closeAt(text: string, from: number, limit: number, close: string): number | undefined {
  let quote = ''
  for (let at = from; at < limit; at++) {
    const unit = text.charAt(at)
    if (quote === '' && text.startsWith(close, at)) return at
    if (quote === '') {
      if ((unit === '"' || unit === "'") && !/\w/.test(text.charAt(at - 1))) quote = unit
    } else if (unit === '\\') at++
    else if (unit === quote) quote = ''
  }
  // An apostrophe that opens no string must not swallow the tag.
  return quote === '' ? undefined : bounded(text.indexOf(close, from), limit)
}

/** Between `{% raw %}` and `{% endraw %}` nothing is a tag; without an end nothing is one to the end of the text. */
function verbatimEnd(text: string, tag: Tag): number | undefined {
  const word = tag.kind === 'statement' ? /^(raw|verbatim|comment)\b/.exec(tag.inner)?.[1] : undefined
  if (word === undefined) return undefined
  const pattern = new RegExp(`\\{%[-+]?\\s{0,8}end${word}\\b`, 'g')
  pattern.lastIndex = tag.end
  return pattern.exec(text)?.index ?? text.length
}

const doubled = /\{\{\s{0,8}([A-Za-z_$][\w.$-]{0,80})\s{0,8}\}\}/g
const single = /\{([A-Za-z_]\w{0,40})\}/g

/** `{{name}}` in plain texts, or `{name}` where no doubled ones stand. `${{ x }}` is GitHub's, `${x}` a script's. */
function braces(text: string): Tag[] {
  const found = matches(text, doubled)
  return found.length > 0 || text.includes('{{') ? found : matches(text, single)
}

function matches(text: string, pattern: RegExp): Tag[] {
  return Array.from(text.matchAll(pattern), (match): Tag => {
    const inner = match[1] ?? ''
    const start = match.index
    return { kind: 'value', inner, innerStart: start + match[0].indexOf(inner), start, end: start + match[0].length }
  }).filter(({ start }) => text.charAt(start - 1) !== '$')
}
