import type { View } from '../binary/view.ts'
import { longestName, mostListed, type NativeFacts, type Section } from '../native/facts.ts'

const segment = 0x1
const segmentWide = 0x19
const idDylib = 0xd
const uuid = 0x1b
/** LC_LOAD_DYLIB, LC_LOAD_WEAK_DYLIB, LC_REEXPORT_DYLIB, LC_LAZY_LOAD_DYLIB. */
const loads = new Set([0xc, 0x8000_0018, 0x8000_001f, 0x20])
/** Sections that take no bytes of the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const zeroFilled = new Set([0x1, 0xc, 0x12])

export type Commands = Pick<NativeFacts, 'soname' | 'needed' | 'buildId' | 'version'> & {
  sections: Section[]
  end: number
}

/** The load commands (Apple, mach-o/loader.h). */
export function readCommands(view: View, wide: boolean): Commands {
  const found: Commands = { needed: [], sections: [], end: 0 }
  const count = view.u32(16)
  let at = wide ? 32 : 28
  const end = at + view.u32(20)
  for (let index = 0; index < count && at + 8 <= end; index++) {
    const command = view.u32(at)
    const size = view.u32(at + 4)
    if (size < 8 || at + size > end) view.broken(`a load command has ${size} bytes`)
    readCommand(view, { at, size, command, wide }, found)
    at += size
  }
  return found
}

interface Command {
  at: number
  size: number
  command: number
  wide: boolean
}

function readCommand(view: View, { at, size, command, wide }: Command, found: Commands): void {
  if (command === segment || command === segmentWide) {
    const [start, length] = wide ? [view.u64(at + 40), view.u64(at + 48)] : [view.u32(at + 32), view.u32(at + 36)]
    if (start + length > view.size) view.broken(`a segment of ${length} bytes begins at ${start}`)
    found.end = Math.max(found.end, start + length)
    readSections(view, { at, size, wide, command }, found.sections)
  } else if (command === uuid && size >= 24) {
    found.buildId ??= view.bytes(at + 8, 16).toString('hex')
  } else if (command === idDylib || loads.has(command)) {
    const nameAt = view.u32(at + 8)
    if (nameAt >= size) view.broken('a library has no name')
    const name = view.text(at + nameAt, Math.min(longestName, size - nameAt))
    if (command !== idDylib) found.needed.push(...(found.needed.length < mostListed ? [name] : []))
    else if (found.soname === undefined) {
      found.soname = name
      const fileVersion = size < 24 ? undefined : versionOf(view.u32(at + 16))
      if (fileVersion !== undefined) found.version = { fileVersion }
    }
  }
}

/** `dylib.current_version`: 16 bits, 8 and 8. Linkers write 0.0.0 where they are told none. */
function versionOf(packed: number): string | undefined {
  return packed === 0 ? undefined : `${packed >>> 16}.${(packed >>> 8) & 0xff}.${packed & 0xff}`
}

/** Named by the section's own name: `__cstring`, `.dep-v0`. */
function readSections(view: View, { at, size, wide }: Command, sections: Section[]): void {
  const headerSize = wide ? 72 : 56
  const entrySize = wide ? 80 : 68
  const count = view.u32(at + (wide ? 64 : 48))
  for (let index = 0; index < count && headerSize + (index + 1) * entrySize <= size; index++) {
    const entry = at + headerSize + index * entrySize
    const length = wide ? view.u64(entry + 40) : view.u32(entry + 36)
    const start = view.u32(entry + (wide ? 48 : 40))
    const kind = view.u32(entry + (wide ? 64 : 56)) & 0xff
    if (zeroFilled.has(kind) || sections.length >= mostListed) continue
    if (start + length > view.size) view.broken(`a section of ${length} bytes begins at ${start}`)
    sections.push({ name: view.text(entry, 16), start, size: length })
  }
}
