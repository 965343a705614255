import type { ByteSource } from '@seaworthy/files'
import { View } from '../binary/view.ts'
import type { Native } from '../native/facts.ts'
import { readDynamic } from './dynamic.ts'
import { readNotes } from './notes.ts'
import { readSections, type ElfSection } from './sections.ts'

const magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46])

/** e_machine, as `uname -m` names it. */
const machines: Readonly<Record<number, string>> = {
  3: 'x86',
  8: 'mips',
  20: 'ppc',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'x86_64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loongarch64',
}

export function isElf(head: Buffer): boolean {
  return head.length >= 20 && head.subarray(0, 4).equals(magic)
}

/** The headers of an ELF file (gABI, "Object Files"), of 32 or 64 bits and either byte order. Throws BrokenContent. */
export function readElf(source: ByteSource): Native {
  const head = source.read(0, 20)
  const wide = head[4] === 2
  const view = new View(source, 'elf', head[5] === 2 ? 'big' : 'little')
  const sections = readSections(view, wide)
  const machine = view.u16(18)
  return {
    facts: {
      format: 'elf',
      architecture: machines[machine] ?? `machine-${machine}`,
      ...readDynamic(view, wide, sections),
      ...readNotes(view, sections),
    },
    sections: sections.flatMap(({ name, offset, size, hasBytes }) => (hasBytes ? [{ name, start: offset, size }] : [])),
    end: endOf(view, wide, sections),
  }
}

/** The section headers come last in files that linkers write. */
function endOf(view: View, wide: boolean, sections: readonly ElfSection[]): number {
  const table = wide ? view.u64(40) + view.u16(58) * view.u16(60) : view.u32(32) + view.u16(46) * view.u16(48)
  return sections.reduce((end, { offset, size, hasBytes }) => Math.max(end, hasBytes ? offset + size : 0), table)
}
