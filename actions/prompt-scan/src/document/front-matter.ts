import type { ReadFault } from './document.ts'
import type { DataEntry, DataNode, DataObject } from './data.ts'
import { readToml } from './notation/toml.ts'
import { readYaml } from './notation/yaml.ts'

export interface FrontMatter {
  data?: DataNode
  /** Where the text after it begins; 0 without front matter. */
  bodyStart: number
  faults: ReadFault[]
}

/** The YAML between `---` lines, or the TOML between `+++` lines, at the top of a text. */
export async function readFrontMatter(source: string): Promise<FrontMatter> {
  const open = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(source)
  if (open === null) return { bodyStart: 0, faults: [] }
  const fence = open[1] ?? '---'
  const start = open[0].length
  const close = closing(source, fence, start)
  if (close === undefined) return { bodyStart: 0, faults: [] }
  if (fence === '+++') {
    const blank = ' '.repeat(open[0].length - 1)
    const { data, faults } = await readToml(`${blank}\n${source.slice(start, close.start)}`)
    return { ...(data && { data }), faults, bodyStart: close.end }
  }
  const { data, faults } = await readYaml(source, start, close.start)
  const lenient = faults.length > 0 ? byLines(source, start, close.start) : undefined
  if (lenient) return { data: lenient, faults: [], bodyStart: close.end }
  return { ...(data && { data }), faults, bodyStart: close.end }
}

function closing(source: string, fence: string, from: number): { start: number; end: number } | undefined {
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    if (source.startsWith(fence, at) && source.slice(at, end).trim() === fence) {
      return { start: at, end: Math.min(source.length, end + 1) }
    }
    at = end + 1
  }
  return undefined
}

/**
 * Agents read a front matter line by line, and many real ones are no YAML for a colon in `description` or a `*` at the
 * start of `globs`: read as those agents do; undefined when a line is no `key: value`, and so a fault to them too.
 */
function byLines(source: string, start: number, end: number): DataObject | undefined {
  const entries: DataEntry[] = []
  for (let at = start; at < end;) {
    const newline = source.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    const line = source.slice(at, stop).trimEnd()
    const pair = /^([\w-]+):[ \t]*/.exec(line)
    if (pair) entries.push(entryOf(pair[1] ?? '', line.slice(pair[0].length), at, at + pair[0].length))
    else if (!/^(?:[ \t]+\S|-[ \t]|#|$)/.test(line)) return undefined
    at = stop + 1
  }
  return { kind: 'object', start, end, entries }
}

function entryOf(key: string, value: string, keyStart: number, start: number): DataEntry {
  const end = start + value.length
  return {
    key,
    keyStart,
    keyEnd: keyStart + key.length,
    value: { kind: 'scalar', start, end, value, map: [[0, start]] },
  }
}
