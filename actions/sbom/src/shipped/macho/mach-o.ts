import { partOf, type ByteSource } from '@seaworthy/files'
import { View, type ByteOrder } from '../binary/view.ts'
import type { Native } from '../native/facts.ts'
import { readCommands } from './commands.ts'

/** Of the file's first four bytes, as big-endian number. */
const thin: ReadonlyMap<number, { order: ByteOrder; wide: boolean }> = new Map([
  [0xcefaedfe, { order: 'little', wide: false }],
  [0xcffaedfe, { order: 'little', wide: true }],
  [0xfeedface, { order: 'big', wide: false }],
  [0xfeedfacf, { order: 'big', wide: true }],
])
const universal = 0xcafebabe
const universalWide = 0xcafebabf
/** Java's class files begin like a universal binary; their version, in its place, is larger. */
const mostArchitectures = 20

const machines: Readonly<Record<number, string>> = {
  7: 'x86',
  0x0100_0007: 'x86_64',
  12: 'arm',
  0x0100_000c: 'arm64',
}

export function isMachO(head: Buffer): boolean {
  if (head.length < 32) return false
  const magic = head.readUInt32BE(0)
  if (thin.has(magic)) return true
  const count = head.readUInt32BE(4)
  return (magic === universal || magic === universalWide) && count > 0 && count <= mostArchitectures
}

/** The headers of a Mach-O file; of a universal binary, those of its first part. Throws BrokenContent. */
export function readMachO(source: ByteSource): Native {
  const view = new View(source, 'mach-o', 'big')
  const magic = view.u32(0)
  const kind = thin.get(magic)
  if (kind) return readThin(source, kind)
  const wide = magic === universalWide
  const parts = Array.from({ length: view.u32(4) }, (_, index) => {
    const at = 8 + index * (wide ? 32 : 20)
    return wide
      ? { start: view.u64(at + 8), size: view.u64(at + 16) }
      : { start: view.u32(at + 8), size: view.u32(at + 12) }
  })
  const natives = parts.map(({ start, size }) => {
    if (start + size > source.size || start < 8) view.broken(`an architecture of ${size} bytes begins at ${start}`)
    const part = partOf(source, start, size)
    const inner = thin.get(new View(part, 'mach-o', 'big').u32(0)) ?? view.broken('an architecture is no Mach-O file')
    return { start, native: readThin(part, inner) }
  })
  const [first] = natives
  if (!first) return view.broken('it has no architecture')
  return {
    facts: { ...first.native.facts, architecture: natives.map(({ native }) => native.facts.architecture).join('+') },
    sections: natives.flatMap(({ start, native }) =>
      native.sections.map((section) => ({ ...section, start: section.start + start })),
    ),
    end: natives.reduce((end, { start, native }) => Math.max(end, start + native.end), 0),
  }
}

function readThin(source: ByteSource, { order, wide }: { order: ByteOrder; wide: boolean }): Native {
  const view = new View(source, 'mach-o', order)
  const machine = view.u32(4)
  const { sections, end, ...facts } = readCommands(view, wide)
  return {
    facts: { format: 'mach-o', architecture: machines[machine] ?? `machine-${machine}`, ...facts },
    sections,
    end,
  }
}
