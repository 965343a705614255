import type { View } from '../binary/view.ts'
import { longestName, mostListed, type NativeFacts } from '../native/facts.ts'
import type { ElfSection } from './sections.ts'

const dynamicType = 6
const neededTag = 1
const sonameTag = 14

/** SONAME and NEEDED of the dynamic table (gABI, "Dynamic Section"). */
export function readDynamic(
  view: View,
  wide: boolean,
  sections: readonly ElfSection[],
): Pick<NativeFacts, 'soname' | 'needed'> {
  const table = sections.find(({ type }) => type === dynamicType)
  const strings = table && sections[table.link]
  if (!table || !strings?.hasBytes) return { needed: [] }
  const textAt = (offset: number): string =>
    offset < strings.size ? view.text(strings.offset + offset, Math.min(longestName, strings.size - offset)) : ''
  const entrySize = wide ? 16 : 8
  const needed: string[] = []
  let soname: string | undefined
  for (let at = table.offset; at + entrySize <= table.offset + table.size; at += entrySize) {
    const tag = wide ? view.u32(view.order === 'little' ? at : at + 4) : view.u32(at)
    if (tag === 0) break
    if (tag !== neededTag && tag !== sonameTag) continue
    const text = textAt(wide ? view.u64(at + 8) : view.u32(at + 4))
    if (text === '') continue
    if (tag === sonameTag) soname = text
    else if (needed.length < mostListed) needed.push(text)
  }
  return { needed, ...(soname !== undefined && { soname }) }
}
