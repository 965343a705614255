import type { Fault } from '../../inventory/inventory.ts'
import { invalidLock, mergeConflict } from '../lock-text/faults.ts'

/** A value of a Yarn lock file: a text, or members in order. Numbers and booleans are texts too. */
export type Value = string | Members
export type Members = Map<string, Value>

/** A top-level entry: all the descriptors that it resolves, and the line where it begins. */
export interface Block {
  keys: string[]
  line: number
  members: Members
}

/** Yarn nests three levels; a hundred is nobody's lock file. */
const deepest = 20

const token = /(?:"((?:[^"\\]|\\.)*)"|([^\s",:][^\s,:]*))/y
/** Ends the keys of a line: a block follows, or a value. */
const separator = /:$|:? +(?=\S)/y

/**
 * The entries of a Yarn lock file, in Yarn's own format (version 1) or the part of YAML that later Yarns write. Both are
 * lines of two spaces for each level, which are read in one pass, with places.
 * Source: https://github.com/yarnpkg/berry/tree/master/packages/yarnpkg-parsers/sources (syml)
 */
export function parseSyml(text: string, file: string): Block[] | { fault: Fault } {
  const conflict = mergeConflict(text, file)
  if (conflict) return { fault: conflict }
  const blocks: Block[] = []
  /** Members of the entry and what is open in it, by level. */
  let open: Members[] = []
  const seen = new Set<string>()
  /** Keys on a line of their own, behind `? `, whose `:` is on the next. */
  let longKey: string | undefined
  let number = 0
  const wrong = (what: string): { fault: Fault } => ({ fault: invalidLock(file, `The lock file ${what}.`, number) })

  for (const raw of text.split('\n')) {
    number++
    const line = raw.trimEnd()
    const content = line.trimStart()
    if (content === '' || content.startsWith('#')) continue
    const spaces = line.length - content.length
    if (content.startsWith('? ') && spaces === 0) {
      longKey = content.slice(2)
      continue
    }
    const read = content === ':' && longKey !== undefined ? readLine(`${longKey}:`) : readLine(content)
    const level = spaces / 2
    longKey = undefined
    if (!read) return wrong('has a line that is no entry')
    if (!Number.isInteger(level) || level > open.length || level > deepest)
      return wrong('has a line that belongs to nothing')
    open = open.slice(0, level)
    const parent = open.at(-1)
    const value: Value = read.value ?? new Map()
    if (!parent) {
      const twice = read.keys.find((key) => seen.has(key))
      if (twice !== undefined) return wrong(`has two entries for ${JSON.stringify(twice.slice(0, 100))}`)
      for (const key of read.keys) seen.add(key)
      if (typeof value === 'string') return wrong('has a value where an entry is expected')
      blocks.push({ keys: read.keys, line: number, members: value })
    } else {
      for (const key of read.keys) {
        if (parent.has(key)) return wrong(`gives ${JSON.stringify(key.slice(0, 100))} twice in one entry`)
        parent.set(key, value)
      }
    }
    if (typeof value !== 'string') open.push(value)
  }
  return blocks
}

function readLine(content: string): { keys: string[]; value?: string } | undefined {
  const keys: string[] = []
  let at = 0
  for (;;) {
    token.lastIndex = at
    const found = token.exec(content)
    if (!found) return undefined
    const [whole, quoted, bare = ''] = found
    keys.push(...(quoted === undefined ? [bare] : unquote(whole).split(', ')))
    at += whole.length
    if (!content.startsWith(', ', at)) break
    at += 2
  }
  separator.lastIndex = at
  const end = separator.exec(content)
  if (!end) return undefined
  const rest = content.slice(at + end[0].length)
  if (rest === '') return { keys }
  return { keys, value: rest.startsWith('"') ? unquote(rest) : rest }
}

/** What is no JSON text stands as it is: names and versions never need to be quoted. */
function unquote(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}
