import type { ByteSource } from '@seaworthy/files'
import { View } from '../binary/view.ts'
import type { Native } from '../native/facts.ts'
import { readElectronArchives } from './electron-archives.ts'
import { readImports } from './imports.ts'
import { Image, type PeSection } from './image.ts'
import { readVersionInfo } from './version-info.ts'

const machines: Readonly<Record<number, string>> = {
  0x014c: 'x86',
  0x8664: 'x86_64',
  0x01c4: 'arm',
  0xaa64: 'arm64',
}

/** Whether it begins as a DOS program and has the signature of a PE image: an old DOS program is none. */
export function isPe(head: Buffer, source: ByteSource): boolean {
  if (head.length < 64 || head[0] !== 0x4d || head[1] !== 0x5a) return false
  const at = head.readUInt32LE(60)
  return source.read(at, 4).toString('latin1') === 'PE\0\0'
}

/** The headers of a PE image (Microsoft, "PE Format"). Throws BrokenContent. */
export function readPe(source: ByteSource): Native {
  const view = new View(source, 'pe')
  const start = view.u32(60) + 4
  const machine = view.u16(start)
  const optional = start + 20
  const optionalSize = view.u16(start + 16)
  const wide = view.u16(optional) === 0x20b
  const directories = optional + (wide ? 112 : 96)
  const count = Math.min(16, view.u32(directories - 4))
  const sections = readSections(view, optional + optionalSize, view.u16(start + 2))
  const image = new Image(view, sections, (index) => {
    const at = directories + index * 8
    return index < count ? { address: view.u32(at), size: view.u32(at + 4) } : undefined
  })
  const version = readVersionInfo(image)
  const electronArchives = readElectronArchives(image)
  return {
    facts: {
      format: 'pe',
      architecture: machines[machine] ?? `machine-${machine.toString(16)}`,
      needed: readImports(image),
      ...(electronArchives && { electronArchives }),
      ...(version && { version, ...(version.file !== undefined && { soname: version.file }) }),
    },
    sections: sections.map(({ name, offset, size }) => ({ name, start: offset, size })),
    end: sections.reduce((end, { offset, size }) => Math.max(end, offset + size), 0),
  }
}

/** At most as many as the loader takes (96). */
function readSections(view: View, table: number, count: number): PeSection[] {
  if (count > 96) view.broken(`it has ${count} sections; at most 96 are loaded`)
  return Array.from({ length: count }, (_, index) => {
    const at = table + index * 40
    const section = {
      name: view.text(at, 8),
      address: view.u32(at + 12),
      size: view.u32(at + 16),
      offset: view.u32(at + 20),
    }
    if (section.size > 0 && section.offset + section.size > view.size) {
      view.broken(`the section ${JSON.stringify(section.name)} ends behind the file`)
    }
    return section
  })
}
