import { posix } from 'node:path'
import { isObject, listOr, objectOr, textOr } from '../lock-text/json.ts'
import { folderOf } from '../../inventory/path.ts'
import { askedIn, type Asked } from '../npm-package/asked.ts'
import { noDependencies } from '../npm-package/package.ts'
import { partition } from '../npm-package/peers.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { sourceOf, versionIn, type Source } from '../npm-package/source.ts'
import { foldersOf, readEntries, resolve, type Entry } from './entries.ts'

const workspace = 'workspace:'

/** The packages of Bun's `packages`, whose keys are their place in the tree of folders: `parent/child`. */
export function lockFrom(
  file: string,
  document: Record<string, unknown>,
  lines: ReadonlyMap<string, number>,
): PackageLock {
  const { entries, unread } = readEntries(objectOr(document['packages']), lines)
  const workspaces = objectOr(document['workspaces'])
  const tree: Tree = { directory: folderOf(file), entries, asked: askedOf(document, entries), lines, missing: [] }
  const packages = new Map<string, LockedPackage>()
  for (const [place, value] of Object.entries(workspaces)) {
    if (place !== '') packages.set(workspace + place, memberFrom(place, objectOr(value), tree))
  }
  for (const [key, entry] of entries) {
    // The app itself, which Bun lists for its programs.
    if (entry.reference.startsWith(workspace) || entry.reference === 'root:') continue
    packages.set(key, packageFrom(key, entry, tree))
  }
  const app = workspaces['']
  const root = isObject(app)
    ? dependenciesOf(app, { from: '', looksFrom: '', line: lines.get(workspace) }, tree)
    : undefined
  return { file, packages, root, missing: tree.missing, unread }
}

/** What packages are resolved in. */
interface Tree {
  directory: string
  entries: ReadonlyMap<string, Entry>
  asked: Asked
  lines: ReadonlyMap<string, number>
  missing: Missing[]
}

/** What members, packages and catalogs ask for. */
function askedOf(document: Record<string, unknown>, entries: ReadonlyMap<string, Entry>): Asked {
  const facts = [...entries.values()].map((entry) => entry.facts)
  const catalogs = [document['catalog'], ...Object.values(objectOr(document['catalogs']))]
  const members = Object.values(objectOr(document['workspaces'])).map(objectOr)
  return askedIn([...members, ...facts, ...catalogs.map((dependencies) => ({ dependencies }))], document['overrides'])
}

function memberFrom(place: string, member: Record<string, unknown>, tree: Tree): LockedPackage {
  const id = workspace + place
  const line = tree.lines.get(id)
  const name = textOr(member['name']) ?? posix.basename(place)
  return {
    name,
    version: textOr(member['version']),
    source: { kind: 'workspace', path: place },
    line,
    dependencies: dependenciesOf(member, { from: id, looksFrom: name, line }, tree),
    manifests: [posix.join(tree.directory, place, 'package.json')],
  }
}

function packageFrom(key: string, { name, reference, facts, url, integrity }: Entry, tree: Tree): LockedPackage {
  const line = tree.lines.get(key)
  const place = sourceOf(reference) ?? localArchive(reference)
  const folder = foldersOf(key).split('/node_modules/').at(-1) ?? key
  return {
    name,
    version: place ? versionIn(place, name) : reference,
    installedAs: [folder],
    source: place ?? registry(url),
    registry: url,
    isAskedByPlace: tree.asked.byPlace.has(folder),
    isUnasked: folder !== name && !tree.asked.asAlias.get(folder)?.has(name),
    integrity,
    line,
    dependencies: dependenciesOf(facts, { from: key, looksFrom: key, line }, tree),
    bundled: facts['bundled'] === true,
    manifests: [`${tree.directory}node_modules/${foldersOf(key)}/package.json`],
  }
}

/** Bun writes archives of the sources by their path alone. */
function localArchive(reference: string): Source | undefined {
  return /^\.{0,2}\/|\.(?:tgz|tar\.gz)$/.test(reference) ? { kind: 'file', path: reference } : undefined
}

function registry(url: string | undefined): Source {
  return url !== undefined && url.endsWith('.tgz') ? { kind: 'registry', url } : { kind: 'registry' }
}

/** Who depends: by its id, and by the place from which its dependencies are looked for. */
interface Dependent {
  from: string
  looksFrom: string
  line: number | undefined
}

function dependenciesOf(
  lists: Record<string, unknown>,
  { from, looksFrom, line }: Dependent,
  { entries, missing }: Tree,
): Dependencies {
  const found = noDependencies()
  /** Those that are not there. */
  const add = (list: unknown, kind: keyof Dependencies): string[] =>
    Object.keys(objectOr(list)).filter((name) => {
      const id = find(entries, looksFrom, name)
      if (id !== undefined) found[kind].push(id)
      return id === undefined
    })
  const absent = add(lists['dependencies'], 'required')
  add(lists['optionalDependencies'], 'optional')
  const optional = new Set(listOr(lists['optionalPeers']))
  const [peers, optionalPeers] = partition(objectOr(lists['peerDependencies']), (name) => optional.has(name))
  add(peers, 'required')
  add(optionalPeers, 'peer')
  absent.push(...add(lists['devDependencies'], 'development'))
  for (const name of absent) missing.push({ from, name, line })
  return found
}

/** The id of what somebody gets who asks for a name: members of the workspace go by their folder. */
function find(entries: ReadonlyMap<string, Entry>, from: string, name: string): string | undefined {
  const key = resolve(entries, from, name)
  const reference = key === undefined ? undefined : entries.get(key)?.reference
  return reference?.startsWith(workspace) ? reference : key
}
