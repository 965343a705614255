import type { ByteSource } from '@seaworthy/files'
import { readMarshalledNames } from './marshal.ts'

/** In bytes: tables of modules have some hundred kB. */
const largestTable = 64 * 1024 * 1024

/** The top-level modules of archives of modules (PYZ; PyInstaller/archive/writers.py, ZlibArchiveWriter), sorted. */
export function readModules(archives: readonly ByteSource[]): string[] {
  const found = new Set<string>()
  for (const archive of archives) {
    const head = archive.read(0, 12)
    if (head.length < 12 || head.toString('latin1', 0, 4) !== 'PYZ\0') continue
    const table = head.readUInt32BE(8)
    const bytes = archive.read(table, Math.min(largestTable, Math.max(0, archive.size - table)))
    for (const name of readMarshalledNames(bytes)) {
      const [top = ''] = name.split('.', 1)
      if (/^\w{1,128}$/.test(top)) found.add(top)
    }
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}
