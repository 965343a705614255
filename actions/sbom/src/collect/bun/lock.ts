import { posix } from 'node:path'
import { isObject, listOr, objectOr, textOr } from '../lock-text/json.ts'
import { folderOf } from '../../inventory/path.ts'
import { askedIn } from '../npm-package/asked.ts'
import { noDependencies } from '../npm-package/package.ts'
import { partition } from '../npm-package/peers.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { sourceOf, versionIn, type Source } from '../npm-package/source.ts'

const workspace = 'workspace:'

/** More folders in one another than a tree of packages has. */
const deepest = 100

/** What `name@reference`, facts and integrity of one entry say. */
interface Entry {
  name: string
  reference: string
  facts: Record<string, unknown>
  /** Of the archive, where the registry is not the usual one. */
  url?: string | undefined
  integrity?: string | undefined
}

/** The packages of Bun's `packages`, whose keys are their place in the tree of folders: `parent/child`. */
export function lockFrom(
  file: string,
  document: Record<string, unknown>,
  lines: ReadonlyMap<string, number>,
): PackageLock {
  const directory = folderOf(file)
  const workspaces = objectOr(document['workspaces'])
  const missing: Missing[] = []
  const unread: PackageLock['unread'] = []
  const packages = new Map<string, LockedPackage>()
  const entries = new Map<string, Entry>()
  for (const [key, value] of Object.entries(objectOr(document['packages']))) {
    const entry = key.split('/', deepest + 1).length > deepest ? undefined : readEntry(value)
    if (entry) entries.set(key, entry)
    else unread.push({ name: key, line: lines.get(key) })
  }
  const find = (from: string, name: string): string | undefined => {
    const key = resolve(entries, from, name)
    const reference = key === undefined ? undefined : entries.get(key)?.reference
    return reference?.startsWith(workspace) ? reference : key
  }

  const facts = [...entries.values()].map((entry) => entry.facts)
  const catalogs = [document['catalog'], ...Object.values(objectOr(document['catalogs']))]
  const asked = askedIn(
    [...Object.values(workspaces).map(objectOr), ...facts, ...catalogs.map((dependencies) => ({ dependencies }))],
    document['overrides'],
  )

  for (const [place, value] of Object.entries(workspaces)) {
    if (place === '') continue
    const id = workspace + place
    const member = objectOr(value)
    const line = lines.get(id)
    const name = textOr(member['name']) ?? posix.basename(place)
    packages.set(id, {
      name,
      version: textOr(member['version']),
      source: { kind: 'workspace', path: place },
      line,
      dependencies: dependenciesOf(member, (wanted) => find(name, wanted), { from: id, line, missing }),
      manifests: [posix.join(directory, place, 'package.json')],
    })
  }
  for (const [key, { name, reference, facts, url, integrity }] of entries) {
    // The app itself, which Bun lists for its programs.
    if (reference.startsWith(workspace) || reference === 'root:') continue
    const line = lines.get(key)
    const place = sourceOf(reference) ?? localArchive(reference)
    const folder = foldersOf(key).split('/node_modules/').at(-1) ?? key
    packages.set(key, {
      name,
      version: place ? versionIn(place, name) : reference,
      installedAs: [folder],
      source: place ?? registry(url),
      registry: url,
      isAskedByPlace: asked.byPlace.has(folder),
      isUnasked: folder !== name && !asked.asAlias.get(folder)?.has(name),
      integrity,
      line,
      dependencies: dependenciesOf(facts, (wanted) => find(key, wanted), { from: key, line, missing }),
      bundled: facts['bundled'] === true,
      manifests: [`${directory}node_modules/${foldersOf(key)}/package.json`],
    })
  }
  const app = workspaces['']
  const root = isObject(app)
    ? dependenciesOf(app, (wanted) => find('', wanted), { from: '', line: lines.get(workspace), missing })
    : undefined
  return { file, packages, root, missing, unread }
}

/** Bun writes archives of the sources by their path alone. */
function localArchive(reference: string): Source | undefined {
  return /^\.{0,2}\/|\.(?:tgz|tar\.gz)$/.test(reference) ? { kind: 'file', path: reference } : undefined
}

function registry(url: string | undefined): Source {
  return url !== undefined && url.endsWith('.tgz') ? { kind: 'registry', url } : { kind: 'registry' }
}

/** `[name@reference, url of the registry, facts, integrity]`; of what no registry has, without the url. */
function readEntry(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return undefined
  const [resolution, ...rest] = value as unknown[]
  const text = textOr(resolution)
  const at = text?.indexOf('@', 1) ?? -1
  if (text === undefined || at === -1) return undefined
  const [url, facts] = isObject(rest[0]) ? [undefined, rest[0]] : [textOr(rest[0]), objectOr(rest[1])]
  const integrity = textOr(rest.at(-1))
  return {
    name: text.slice(0, at),
    reference: text.slice(at + 1),
    facts,
    url,
    ...(integrity !== undefined && /^(?:sha\d+|md5)-/.test(integrity) && { integrity }),
  }
}

/** Looks in the package's own folder, and then in those above: `a/b/name`, `a/name`, `name`. */
function resolve(entries: ReadonlyMap<string, Entry>, from: string, name: string): string | undefined {
  for (let place = from; ; place = above(place)) {
    const key = place === '' ? name : `${place}/${name}`
    if (entries.has(key)) return key
    if (place === '') return undefined
  }
}

/** `a/node_modules/@b/c` of `a/@b/c`. */
function foldersOf(key: string): string {
  return (key.match(/(?:@[^/]+\/)?[^/]+/g) ?? []).join('/node_modules/')
}

/** The key of the parent; a scope belongs to the name behind it. */
function above(key: string): string {
  const parent = key.slice(0, Math.max(key.lastIndexOf('/'), 0))
  const last = parent.slice(parent.lastIndexOf('/') + 1)
  return last.startsWith('@') ? parent.slice(0, Math.max(parent.lastIndexOf('/'), 0)) : parent
}

function dependenciesOf(
  lists: Record<string, unknown>,
  find: (name: string) => string | undefined,
  { from, line, missing }: { from: string; line: number | undefined; missing: Missing[] },
): Dependencies {
  const found = noDependencies()
  const add = (list: unknown, kind: keyof Dependencies, mustBeThere: boolean): void => {
    for (const name of Object.keys(objectOr(list))) {
      const id = find(name)
      if (id !== undefined) found[kind].push(id)
      else if (mustBeThere) missing.push({ from, name, line })
    }
  }
  add(lists['dependencies'], 'required', true)
  add(lists['optionalDependencies'], 'optional', false)
  const optional = new Set(listOr(lists['optionalPeers']))
  const [peers, optionalPeers] = partition(objectOr(lists['peerDependencies']), (name) => optional.has(name))
  add(peers, 'required', false)
  add(optionalPeers, 'peer', false)
  add(lists['devDependencies'], 'development', true)
  return found
}
