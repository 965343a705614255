import { unpackDeflate, type Budget } from '@seaworthy/archives'
import { partOf, type ByteSource } from '@seaworthy/files'
import type { Container, Held } from '../archive/held.ts'
import { BrokenContent } from '../binary/broken.ts'
import { View } from '../binary/view.ts'
import { readModules } from './modules.ts'

/** What a PyInstaller program says of itself. */
export interface PyInstallerFacts {
  /** `3.11` */
  python: string
  /** `libpython3.11.so.1.0` */
  library: string
  /** Names of Python's top-level modules in it, sorted: those of the standard library too. */
  modules: string[]
}

const cookie = Buffer.from('4d45490c0b0a0b0e', 'hex')
const cookieSize = 88
/** How far from the end it may be: a signature of some kB may follow. In bytes. */
const searched = 1024 * 1024
const mostEntries = 200_000
/** PyInstaller's type codes of what has bytes of its own: binaries, data, and archives of modules. */
const binary = 0x62
const data = 0x78
const zipFile = 0x5a
const modules = 0x7a

export interface PyInstaller extends Container {
  facts: PyInstallerFacts
}

/**
 * The archive at the end of a program that PyInstaller made (PyInstaller/archive/writers.py, CArchiveWriter): nothing
 * when there is none. All numbers are big-endian. Throws BrokenContent.
 */
export function openPyInstaller(source: ByteSource, budget: Budget): PyInstaller | undefined {
  const tailStart = Math.max(0, source.size - searched)
  const at = source.read(tailStart, searched).lastIndexOf(cookie)
  if (at < 0 || tailStart + at + cookieSize > source.size) return undefined
  const end = tailStart + at
  const view = new View(source, 'pyinstaller', 'big')
  const start = end + cookieSize - view.u32(end + 8)
  const table = { start: start + view.u32(end + 12), size: view.u32(end + 16) }
  if (start < 0 || table.start + table.size > end) view.broken('its table lies outside of it')
  const python = view.u32(end + 20)
  const entries = readTable(view, table, start)
  const held = entries
    .filter(({ type }) => type === binary || type === data || type === zipFile)
    .map((entry): Held => ({ name: entry.name, size: entry.size, open: () => openEntry(source, entry, budget) }))
  const found = entries.filter(({ type }) => type === modules)
  return {
    facts: {
      python:
        python >= 100 ? `${Math.floor(python / 100)}.${python % 100}` : `${Math.floor(python / 10)}.${python % 10}`,
      library: view.text(end + 24, 64),
      modules: readModules(found.map((entry) => openEntry(source, entry, budget))),
    },
    held,
    faults: [],
  }
}

interface Entry {
  name: string
  type: number
  offset: number
  packedSize: number
  size: number
  isPacked: boolean
}

function readTable(view: View, { start, size }: { start: number; size: number }, archive: number): Entry[] {
  const entries: Entry[] = []
  for (let at = start; at + 18 <= start + size;) {
    const length = view.u32(at)
    if (length < 18 || at + length > start + size || entries.length === mostEntries)
      view.broken(`an entry of its table has ${length} bytes`)
    const entry = {
      offset: archive + view.u32(at + 4),
      packedSize: view.u32(at + 8),
      size: view.u32(at + 12),
      isPacked: view.u8(at + 16) === 1,
      type: view.u8(at + 17),
      name: view.text(at + 18, Math.min(4096, length - 18)).replaceAll('\\', '/'),
    }
    if (entry.offset + entry.packedSize > view.size) view.broken(`${JSON.stringify(entry.name)} lies behind its end`)
    entries.push(entry)
    at += length
  }
  return entries
}

function openEntry(
  source: ByteSource,
  { name, offset, packedSize, size, isPacked }: Entry,
  budget: Budget,
): ByteSource {
  const packed = partOf(source, offset, packedSize)
  if (!isPacked) return packed
  const content = unpackDeflate(packed, size, budget, 'zlib')
  if (content) return content
  throw new BrokenContent('pyinstaller', `${JSON.stringify(name)} does not unpack to the ${size} bytes that it claims.`)
}
