import type { Component } from '../../inventory/component.ts'
import { objectOr, textOr } from '../lock-text/json.ts'
import { folderOf } from '../../inventory/path.ts'
import { licenceOf } from '../npm-package/manifest.ts'
import { askedIn, listedIn, type Asked } from '../npm-package/asked.ts'
import { noDependencies } from '../npm-package/package.ts'
import { isOptional, partition } from '../npm-package/peers.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { sourceOfResolved, versionIn, type Source } from '../npm-package/source.ts'
import { installedName, isSourceFolder, type Entries, type Entry } from './entries.ts'
import { resolve } from './resolve.ts'

/** Folders in one another. Each costs a look for each dependency of what is in them. */
const deepest = 200

/** The packages of npm's entries, with what each depends on. */
export function lockFrom(file: string, entries: Entries, lines: ReadonlyMap<string, number>): PackageLock {
  const directory = folderOf(file)
  const packages = new Map<string, LockedPackage>()
  const missing: Missing[] = []
  const unread: PackageLock['unread'] = []
  const folders = foldersNamed(entries)
  const app = entries.get('') ?? {}
  const asked = askedIn(entries.values(), app['overrides'])
  // What stands in the lock file of the needs of others is no more than it says, and the app has what it asks for itself.
  const ofApp = askedIn([app], app['overrides'])
  const askedByApp = new Set(listedIn(app).map((name) => `node_modules/${name}`))
  const isWhole = entries.has('')
  for (const [key, entry] of entries) {
    const line = lines.get(key)
    if (key === '') continue
    if (key.split('/', deepest + 1).length > deepest) unread.push({ name: key, line })
    else if (entry['link'] === true) {
      if (!entries.has(textOr(entry['resolved']) ?? '')) unread.push({ name: key, line })
    } else {
      const name = textOr(entry['name']) ?? installedName(key)
      const source = sourceOfEntry(key, entry, folders)
      packages.set(key, {
        name,
        version: textOr(entry['version']) ?? versionIn(source, name),
        ...(!isSourceFolder(key) && { installedAs: [installedName(key)] }),
        source,
        integrity: textOr(entry['integrity']),
        line,
        dependencies: dependenciesOf(entries, key, line, missing),
        scope: scopeOf(entry),
        licence: licenceOf(entry['license']),
        hasInstallScript: entry['hasInstallScript'] === true,
        bundled: entry['inBundle'] === true,
        // What the app itself asks for may be told nowhere.
        ...(isWhole && howAsked(installedName(key), name, askedByApp.has(key) ? ofApp : asked)),
        manifests: [`${directory}${key}/package.json`],
      })
    }
  }
  const root = entries.has('') ? dependenciesOf(entries, '', lines.get(''), missing) : undefined
  return { file, packages, root, missing, unread }
}

function howAsked(
  folder: string,
  name: string,
  { byPlace, asAlias }: Asked,
): Pick<LockedPackage, 'isAskedByPlace' | 'isUnasked'> {
  return { isAskedByPlace: byPlace.has(folder), isUnasked: folder !== name && !asAlias.get(folder)?.has(name) }
}

/** npm says itself what ships. A peer is installed like a dependency, and `devOptional` is needed for one or the other. */
function scopeOf(entry: Entry): Component['scope'] {
  if (entry['dev'] === true) return 'excluded'
  const maybe = entry['optional'] === true || entry['devOptional'] === true || entry['extraneous'] === true
  return maybe ? 'optional' : 'required'
}

function sourceOfEntry(key: string, entry: Entry, folders: ReadonlySet<string>): Source {
  const resolved = textOr(entry['resolved'])
  if (isSourceFolder(key)) return { kind: folders.has(key) ? 'folder' : 'workspace', path: key }
  return resolved === undefined || resolved === '' ? { kind: 'registry' } : sourceOfResolved(resolved)
}

/** Folders that somebody depends on by path: no members of the workspace. */
function foldersNamed(entries: Entries): Set<string> {
  const folders = new Set<string>()
  for (const entry of entries.values()) {
    for (const list of [entry['dependencies'], entry['devDependencies'], entry['optionalDependencies']]) {
      for (const wanted of Object.values(objectOr(list))) {
        const path = typeof wanted === 'string' ? /^(?:file|link):(?:\.\/)?(.*?)\/?$/s.exec(wanted)?.[1] : undefined
        if (path !== undefined) folders.add(path)
      }
    }
  }
  return folders
}

/**
 * What an entry depends on. Peers are followed where they are installed: whether they must be is for the package manager.
 * Optional packages may be absent, those for other systems among them.
 */
function dependenciesOf(entries: Entries, key: string, line: number | undefined, missing: Missing[]): Dependencies {
  const found = noDependencies()
  const entry = entries.get(key) ?? {}
  const optional = objectOr(entry['optionalDependencies'])
  /** Those that are not there. */
  const add = (list: unknown, kind: keyof Dependencies): string[] =>
    Object.keys(objectOr(list)).filter((name) => {
      if (kind === 'required' && Object.hasOwn(optional, name)) return false
      const target = resolve(entries, key, name)
      if (target !== undefined) found[kind].push(target)
      return target === undefined
    })
  const absent = add(entry['dependencies'], 'required')
  add(optional, 'optional')
  const meta = objectOr(entry['peerDependenciesMeta'])
  const [peers, optionalPeers] = partition(objectOr(entry['peerDependencies']), (name) => isOptional(meta[name]))
  add(peers, 'required')
  add(optionalPeers, 'peer')
  absent.push(...add(entry['devDependencies'], 'development'))
  for (const name of absent) missing.push({ from: key, name, line })
  return found
}
