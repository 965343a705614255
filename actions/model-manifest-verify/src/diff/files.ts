import type { Path } from '@seaworthy/documents'
import type { ManifestFile } from '@seaworthy/manifest'
import type { Change } from './change.ts'
import { pair, type Pair } from './pair.ts'
import { showFiles } from './shown.ts'

/** A file that is listed on both sides, with its place in the manifest after the change. */
export interface FilePair {
  before: ManifestFile
  after: ManifestFile
  path: Path
}

/** A file that is listed on one side. */
export interface LoneFile {
  file: ManifestFile
  path: Path
}

export interface PairedFiles {
  /** Listed under a name that has other bytes now, or under another name in the same role and with the same base name. */
  changed: FilePair[]
  /** Same bytes under another name. */
  renamed: FilePair[]
  /** Same name and bytes in another role. */
  recast: FilePair[]
  added: LoneFile[]
  removed: LoneFile[]
}

/** More changes of one kind than this are told as one. */
const toldOneByOne = 10

/** Sorts the files of two lists by what happened to them. `path` is that of the list in the manifest. */
export function pairFiles(before: readonly ManifestFile[], after: readonly ManifestFile[], path: Path): PairedFiles {
  const pairs = pair(
    before,
    after,
    ({ name }) => name,
    digestOf,
    ({ name, role }) => `${role}/${baseName(name)}`,
  )
  const both = pairs.flatMap((each) => bothSides(each, path))
  return {
    changed: both.filter((each) => digestOf(each.before) !== digestOf(each.after)),
    renamed: both.filter(
      (each) => each.before.name !== each.after.name && digestOf(each.before) === digestOf(each.after),
    ),
    recast: both.filter(
      (each) =>
        each.before.name === each.after.name &&
        digestOf(each.before) === digestOf(each.after) &&
        each.before.role !== each.after.role,
    ),
    added: pairs.flatMap(({ before: old, after: now }) =>
      now && !old ? [{ file: now.item, path: [...path, now.index] }] : [],
    ),
    removed: pairs.flatMap(({ before: old, after: now }) => (old && !now ? [{ file: old.item, path }] : [])),
  }
}

function bothSides({ before, after }: Pair<ManifestFile>, path: Path): FilePair[] {
  return before && after ? [{ before: before.item, after: after.item, path: [...path, after.index] }] : []
}

export function digestOf({ digest }: ManifestFile): string {
  return digest.sha256
}

export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** "file a.onnx renamed b.onnx, same bytes" */
export function renames(files: readonly FilePair[]): Change[] {
  return fewOrOne(files, 'rename', ({ before, after, path }) => ({
    kind: 'rename',
    what: 'file name',
    told: `file ${before.name} renamed ${after.name}, same bytes`,
    before: before.name,
    after: after.name,
    path,
  }))
}

/** "file a.json: role config → tokenizer" */
export function roleChanges(files: readonly FilePair[]): Change[] {
  return fewOrOne(files, 'file', ({ before, after, path }) => ({
    kind: 'file',
    about: after.name,
    what: 'role',
    told: `role ${before.role} → ${after.role}`,
    before: before.role,
    after: after.role,
    path,
  }))
}

/** "card models/m/README.md changed": files whose content has no meaning of its own here. */
export function contentChanges(files: readonly FilePair[]): Change[] {
  return fewOrOne(files, 'file', ({ before, after, path }) => ({
    kind: 'file',
    what: `${after.role} ${after.name}`,
    told: `${after.role} ${after.name} changed`,
    before: showFiles([before]),
    after: showFiles([after]),
    path,
  }))
}

/** "card models/m/README.md added" */
export function arrivals({ added, removed }: Pick<PairedFiles, 'added' | 'removed'>): Change[] {
  const change = ({ file, path }: LoneFile, verb: 'added' | 'removed'): Change => ({
    kind: 'file',
    what: `${file.role} ${file.name}`,
    told: `${file.role} ${file.name} ${verb}`,
    before: verb === 'added' ? 'none' : showFiles([file]),
    after: verb === 'added' ? showFiles([file]) : 'none',
    path,
  })
  return [
    ...fewOrOne(added, 'file', (each) => change(each, 'added')),
    ...fewOrOne(removed, 'file', (each) => change(each, 'removed')),
  ]
}

/** Each change, or when there are many the first with the number of the others: "… and 49,999 more". */
function fewOrOne<T>(items: readonly T[], kind: Change['kind'], tell: (item: T) => Change): Change[] {
  if (items.length <= toldOneByOne) return items.map(tell)
  return items.slice(0, 1).map((first) => {
    const change = tell(first)
    const more = `and ${items.length - 1} more files`
    return { ...change, kind, what: `${change.what} ${more}`, told: `${change.told}, ${more}` }
  })
}
