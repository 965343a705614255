import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import { ArchiveError } from '../archive.ts'
import type { Archive, ArchiveEntry } from '../archive.ts'
import { corrupt, Faults, packAgain } from '../faults.ts'
import { checkNames, quoted } from '../names.ts'
import { filesOf, isRecord, readAsarHeader } from './header.ts'
import { integrityOf } from './integrity.ts'
import type { AsarIntegrity } from './integrity.ts'

/** A file of an Electron app's archive. `outside` is one that lies unpacked in the folder `<archive>.unpacked`. */
export interface AsarEntry extends ArchiveEntry {
  executable: boolean
  integrity?: AsarIntegrity
}

export interface AsarArchive extends Archive {
  entries: AsarEntry[]
}

const mostEntries = 500_000
const deepest = 128

/**
 * An Electron app's archive (electron/asar, lib/filesystem.ts): a tree in JSON, then the content of all files. The sizes
 * and hashes of unpacked files are there too. Throws `asar/header` or `asar/too-many`.
 */
export function readAsar(source: ByteSource): AsarArchive {
  const { files, contentOffset } = readAsarHeader(source)
  const content = partOf(source, contentOffset, source.size)
  const faults = new Faults('asar')
  const entries: AsarEntry[] = []
  const folders = [{ path: '', node: { files } as unknown, depth: 0 }]
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { path, depth } = folder
    for (const [name, node] of Object.entries(filesOf(folder.node) ?? {})) {
      const inner = path === '' ? name : `${path}/${name}`
      if (name.includes('/'))
        faults.add('unsafe-name', `The name ${quoted(inner)} has a "/" where one component is expected.`)
      const entry = describe(content, inner, node, faults)
      if (entries.push(entry) > mostEntries) throw tooMany(`more than ${mostEntries} files`)
      if (entry.kind !== 'directory') continue
      if (depth === deepest) throw tooMany(`folders more than ${deepest} deep`)
      folders.push({ path: inner, node, depth: depth + 1 })
    }
  }
  checkNames(entries, faults)
  checkOverlap(entries, faults)
  return { entries, faults: faults.list }
}

function describe(content: ByteSource, name: string, node: unknown, faults: Faults): AsarEntry {
  const plain = { name, size: 0, offset: 0, executable: false }
  const unreadable = (): never => {
    throw corrupt(`${quoted(name)} has no bytes in the archive.`)
  }
  if (filesOf(node)) return { ...plain, kind: 'directory', open: unreadable }
  if (!isRecord(node)) return refuse()
  if (typeof node['link'] === 'string') return { ...plain, kind: 'link', target: node['link'], open: unreadable }
  const size = node['size']
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return refuse()
  const integrity = integrityOf(node['integrity'])
  const file = { ...plain, size, executable: node['executable'] === true, ...(integrity && { integrity }) }
  if (node['unpacked'] === true) return { ...file, kind: 'outside', open: unreadable }
  const offset =
    typeof node['offset'] === 'string' && /^\d{1,15}$/.test(node['offset']) ? Number(node['offset']) : Number.NaN
  if (!(offset + size <= content.size)) return refuse()
  return { ...file, kind: 'file', offset, open: () => partOf(content, offset, size) }

  function refuse(): AsarEntry {
    faults.add('entry', `${quoted(name)} has no size and offset inside the archive.`)
    return { ...plain, kind: 'other', open: unreadable }
  }
}

/** Files of the same content may share all their bytes, as newer packers store them; parts may not. */
function checkOverlap(entries: readonly AsarEntry[], faults: Faults): void {
  const files = entries
    .filter(({ kind, size }) => kind === 'file' && size > 0)
    .sort((a, b) => a.offset - b.offset || a.size - b.size)
  let end = 0
  let previous: AsarEntry | undefined
  for (const file of files) {
    const same = previous?.offset === file.offset && previous.size === file.size
    if (file.offset < end && !same)
      faults.add('overlap', `${quoted(file.name)} shares bytes with another file.`, file.offset)
    end = Math.max(end, file.offset + file.size)
    previous = file
  }
}

function tooMany(found: string): ArchiveError {
  return new ArchiveError({ rule: 'asar/too-many', message: `The asar file has ${found}.`, remedy: packAgain })
}
