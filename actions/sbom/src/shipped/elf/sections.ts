import type { View } from '../binary/view.ts'
import { longestName } from '../native/facts.ts'

export interface ElfSection {
  name: string
  /** sh_type. */
  type: number
  /** Bytes of the file. */
  offset: number
  size: number
  /** Index of a section that this one refers to: the names of a dynamic table. */
  link: number
  /** Not so of `.bss` and the like, which take no bytes of the file. */
  hasBytes: boolean
}

/** Linkers write some dozens; with one section for each function some ten thousands. */
const mostSections = 65_535
const noBits = 8

/** The section headers; none in files whose headers were stripped. */
export function readSections(view: View, wide: boolean): ElfSection[] {
  const table = wide ? view.u64(40) : view.u32(32)
  const entrySize = view.u16(wide ? 58 : 46)
  const count = view.u16(wide ? 60 : 48)
  const names = view.u16(wide ? 62 : 50)
  if (table === 0 || count === 0 || count > mostSections) return []
  if (entrySize < (wide ? 64 : 40)) view.broken(`section headers have ${entrySize} bytes`)
  const sections = Array.from({ length: count }, (_, index) => {
    const at = table + index * entrySize
    const type = view.u32(at + 4)
    return {
      nameAt: view.u32(at),
      type,
      offset: wide ? view.u64(at + 24) : view.u32(at + 16),
      size: wide ? view.u64(at + 32) : view.u32(at + 20),
      link: view.u32(at + (wide ? 40 : 24)),
      hasBytes: type !== noBits && type !== 0,
    }
  })
  for (const { offset, size, hasBytes } of sections) {
    if (hasBytes && offset + size > view.size) {
      view.broken(`a section of ${size} bytes begins at ${offset}; the file has ${view.size}`)
    }
  }
  const strings = sections[names]
  return sections.map(({ nameAt, ...section }) => ({
    ...section,
    name: strings && nameAt < strings.size ? view.text(strings.offset + nameAt, Math.min(256, longestName)) : '',
  }))
}
