import nodePath from 'node:path'
import { walk, type Entry, type Root } from '@seaworthy/files'
import { contentMayTell, classify, type Surroundings } from '../document/classify.ts'
import type { FoundFiles, Skipped } from './found-files.ts'
import { addLinks } from './linked-files.ts'
import { excludedFile, reasonToPassOver } from './passed-over.ts'

export interface FindOptions {
  /** Absolute paths of files that hold text retrieved for a model. */
  knowledge?: readonly string[]
  /** Absolute paths of files that are not to be scanned. */
  exclude?: readonly string[]
  /** Told once that there are many names: what is found will take a while to read. */
  onMany?: () => void
}

/** Names, from which on they are many. */
const many = 500

/**
 * The files of a folder that are, or may by their content turn out to be, something that a model reads. Links are
 * followed where an agent would follow them, and as long as they stay in the root. Throws what `walk` throws.
 */
export async function findFiles(
  root: Root,
  { knowledge = [], exclude = [], onMany }: FindOptions = {},
): Promise<FoundFiles> {
  const skipped: Skipped[] = []
  const unreadable: FoundFiles['unreadable'] = []
  let seen = 0
  const entries = await walk(root, {
    onIllegalName: (path, bytes) => {
      unreadable.push({ path, reason: `its name is not UTF-8: bytes ${bytes.toString('hex')}` })
    },
    skip: (path) => {
      if (++seen === many) onMany?.()
      const reason = reasonToPassOver(path)
      if (reason !== undefined) skipped.push({ path, reason })
      return reason !== undefined
    },
  })
  const excluded = new Set(exclude)
  const surroundings = surroundingsOf(root, entries, knowledge)
  const wanted = entries.filter(({ path, name }) => {
    if (excluded.has(path)) skipped.push(excludedFile(name, classify(name, surroundings)))
    return !excluded.has(path)
  })
  const found: FoundFiles = { files: [], unreadable, skipped }
  for (const entry of wanted) addFile(found, entry, surroundings)
  addLinks(found, root, wanted, surroundings)
  return found
}

function addFile({ files, unreadable }: FoundFiles, entry: Entry, surroundings: Surroundings): void {
  const { name: path, path: file, size } = entry
  if (entry.kind !== 'file' && entry.kind !== 'other') return
  const kind = classify(path, surroundings)
  if (entry.kind === 'file') {
    if (kind !== undefined || contentMayTell(path)) files.push({ path, file, size, kind })
  } else if (kind !== undefined) {
    unreadable.push({ path, kind, reason: 'it is a device, FIFO or socket' })
  }
}

/** What the names in a folder tell of each other. */
export function surroundingsOf(
  root: Root,
  entries: readonly Pick<Entry, 'name'>[],
  knowledge: readonly string[],
): Surroundings {
  const retrieved = new Set(knowledge)
  const skills = entries.filter(({ name }) => nodePath.posix.basename(name).toLowerCase() === 'skill.md')
  return {
    knowledge: (path) => retrieved.has(nodePath.join(root.path, path)),
    skillFolders: new Set(skills.map(({ name }) => nodePath.posix.dirname(name))),
  }
}
