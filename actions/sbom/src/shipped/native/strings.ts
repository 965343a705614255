import type { ByteSource } from '@seaworthy/files'
import type { Native, Section } from './facts.ts'

/** A text that is looked for in a binary. */
export interface Pattern {
  /** What it contains as it is, by which it is found: the rarer the better. */
  anchor: Buffer
  /** Bytes around the start of the anchor in which the expression is tried. */
  before: number
  after: number
  expression: RegExp
}

/** In bytes. Read at once, so that a file of any size takes the same memory. */
const chunkSize = 1024 * 1024
/** Longest text around an anchor, in bytes. */
const overlap = 1024
/** An anchor that occurs more often is no longer looked for. */
const mostHits = 20_000

/** Sections with constant texts: ELF, PE and Mach-O. */
const readOnly = /^(?:\.rodata|\.rdata|__const|__cstring|__text_const|\.data\.rel\.ro)/

/** The parts of a file that hold its texts; the whole file when its sections do not tell. They do not overlap. */
export function textSections({ sections, end }: Native, source: ByteSource): Section[] {
  const found = sections.filter(({ name, size }) => size > 0 && readOnly.test(name))
  return found.length > 0 ? disjoint(found) : [{ name: '', start: 0, size: Math.min(source.size, end || source.size) }]
}

/** Sections that share bytes are one: a hostile file could have the same bytes looked through thousands of times. */
export function disjoint(sections: readonly Section[]): Section[] {
  const joined: Section[] = []
  for (const section of [...sections].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (!last || section.start > last.start + last.size) joined.push({ ...section })
    else last.size = Math.max(last.size, section.start + section.size - last.start)
  }
  return joined
}

/** All matches of each pattern in the sections, by one pass in bounded memory. Time grows with the bytes alone. */
export function findStrings(
  source: ByteSource,
  sections: readonly Section[],
  patterns: readonly Pattern[],
): RegExpExecArray[][] {
  const searches = patterns.map((pattern) => ({ pattern, hits: 0, matches: [] as RegExpExecArray[] }))
  for (const { start, size } of sections) {
    for (let at = start; at < start + size; at += chunkSize) {
      const before = Math.min(overlap, at - start)
      const length = Math.min(chunkSize, start + size - at)
      const block = source.read(at - before, before + length + Math.min(overlap, start + size - at - length))
      for (const search of searches) searchBlock(search, block, before, before + length)
    }
  }
  return searches.map(({ matches }) => matches)
}

interface Search {
  pattern: Pattern
  hits: number
  matches: RegExpExecArray[]
}

/** Anchors that begin in `from` to `to` of the block: what surrounds that is there for the expressions. */
function searchBlock(search: Search, block: Buffer, from: number, to: number): void {
  const { anchor, before, after, expression } = search.pattern
  for (let at = block.indexOf(anchor, from); at >= 0 && at < to; at = block.indexOf(anchor, at + anchor.length)) {
    if (search.hits++ >= mostHits) return
    const match = expression.exec(block.toString('latin1', Math.max(0, at - before), at + after))
    if (match) search.matches.push(match)
  }
}
