import { findZip, isAsar, readAsar, readZip, type Archive, type ArchiveEntry, type Budget } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { appPathOf, inside, type ContainerFault, type Member } from './member.ts'

/** Archives in archives deeper than this are files: an installer, its zip, the app's asar, and one more. */
const deepest = 4

/** What an app is shipped in. A model may be a zip as well, so that only these names are looked into. */
const archiveName = /\.(?:asar|zip|msix|appx|msixbundle|appxbundle|nupkg)$/i

/** Whether a file of this name may hold parts of the app. */
export function mayHoldApp(name: string): boolean {
  return archiveName.test(name)
}

/** Collects what the archives of an app hold. */
export class ArchiveReader {
  readonly members: Member[] = []
  readonly faults: ContainerFault[] = []
  readonly #budget: Budget

  /** The budget bounds what is unpacked to read them all. */
  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Adds all files of an archive, and of the archives in it. `path` is that of the archive below the app. */
  add(path: string, source: ByteSource, depth = 1): void {
    try {
      const archive = this.#open(source)
      this.faults.push(...archive.faults.map(({ rule, message, remedy }) => ({ rule, message, remedy, path })))
      for (const entry of archive.entries) this.#addEntry(path, entry, depth)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, path })
    }
  }

  #open(source: ByteSource): Archive {
    if (isAsar(source)) return readAsar(source)
    if (findZip(source) !== undefined) return readZip(source, this.#budget)
    throw new UserError('packaged/not-an-archive', 'Expected an asar or zip archive, found something else.', {
      remedy: 'Package the app again.',
    })
  }

  #addEntry(around: string, entry: ArchiveEntry, depth: number): void {
    // What lies outside of an asar is met as a file of the folder beside it.
    if (entry.kind === 'directory' || entry.kind === 'outside') return
    const path = inside(around, entry.name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, ''))
    const kind = entry.kind === 'file' ? 'file' : 'other'
    this.members.push({ path, appPath: appPathOf(path), kind, size: entry.size, open: () => openEntry(entry, path) })
    if (entry.kind === 'file' && depth < deepest && mayHoldApp(entry.name)) this.#addNested(path, entry, depth)
  }

  #addNested(path: string, entry: ArchiveEntry, depth: number): void {
    try {
      this.add(path, entry.open(), depth + 1)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, path })
    }
  }
}

function openEntry(entry: ArchiveEntry, path: string): ReturnType<Member['open']> {
  if (entry.kind !== 'file') {
    throw new UserError('packaged/not-a-file', `${path} is not a plain file of the archive.`, {
      remedy: 'Package the file itself, and no link to it.',
    })
  }
  const source = entry.open()
  return { size: source.size, read: (offset, length) => source.read(offset, length), close: () => undefined }
}
