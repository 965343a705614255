import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { nothingBut } from '../lock-text/faults.ts'
import { isObject, objectOr, textOr } from '../lock-text/json.ts'
import { collectLock } from '../npm-package/collect-lock.ts'
import { folderOf } from '../../inventory/path.ts'
import { readManifest, subjectFrom } from '../npm-package/manifest.ts'
import { undescribed } from '../npm-package/undescribed.ts'
import { noDependencies } from '../npm-package/package.ts'
import { isOptional } from '../npm-package/peers.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { gitSource, isOfAnother, sourceOf, type Source } from '../npm-package/source.ts'
import { readDocument, type Document } from './document.ts'

/**
 * `pnpm-lock.yaml` of pnpm 3 and later, lock file versions 5.0 to 9.0.
 * Source: https://github.com/pnpm/spec/tree/master/lockfile
 */
export async function collectPnpm(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const document = readDocument(text, file)
  if ('fault' in document) return nothingBut([document.fault])
  const directory = folderOf(file)
  const manifest = await readManifest(folder, `${directory}package.json`)
  const members = await readMembers(document, directory, folder)
  const lock = lockFrom(file, document, members)
  for (const [place, described] of [['.', manifest] as const, ...members]) {
    lock.missing.push(...undescribed(described, namesListed(document.importers[place]), fromId(document, place), 1))
  }
  return await collectLock(lock, folder, manifest && subjectFrom(manifest, `${directory}package.json`))
}

/** Older versions list what is asked for apart from what that leads to. */
function namesListed(importer: unknown): string[] {
  const lists = objectOr(importer)
  return ['dependencies', 'optionalDependencies', 'devDependencies', 'specifiers'].flatMap((list) =>
    Object.keys(objectOr(lists[list])),
  )
}

/** Where paths of archives lead when nothing else is set. */
const registry = 'https://registry.npmjs.org'

/** The manifests of the members of the workspace, by folder. */
async function readMembers(
  { importers }: Document,
  directory: string,
  folder: SourceFolder,
): Promise<Map<string, Record<string, unknown>>> {
  const members = new Map<string, Record<string, unknown>>()
  for (const place of Object.keys(importers)) {
    if (place === '.') continue
    members.set(place, (await readManifest(folder, posix.join(directory, place, 'package.json'))) ?? {})
  }
  return members
}

function lockFrom(
  file: string,
  document: Document,
  members: ReadonlyMap<string, Record<string, unknown>>,
): PackageLock {
  const missing: Missing[] = []
  const packages = new Map<string, LockedPackage>()
  for (const [place, manifest] of members) {
    packages.set(idOfMember(place), {
      name: textOr(manifest['name']) ?? posix.basename(place),
      version: textOr(manifest['version']),
      source: { kind: 'workspace', path: place },
      line: document.lineOf(place),
      dependencies: dependenciesOf(document, place, document.importers[place], missing),
      manifests: [posix.join(folderOf(file), place, 'package.json')],
    })
  }
  const aliases = aliasesIn(document)
  for (const [key, snapshot] of Object.entries(document.snapshots)) {
    const installedAs = aliases.get(key) ?? []
    packages.set(key, { ...packageFrom(file, document, key, snapshot, missing), installedAs })
  }
  markUnasked(document, packages)
  const app: unknown = document.importers['.']
  return {
    file,
    packages,
    root: app === undefined ? undefined : dependenciesOf(document, '.', app, missing),
    missing,
    unread: [],
  }
}

function packageFrom(
  file: string,
  document: Document,
  key: string,
  snapshot: unknown,
  missing: Missing[],
): LockedPackage {
  const entry = document.packageOf(key)
  const resolution = objectOr(entry['resolution'])
  const told = document.dialect.identify(key)
  const name = textOr(entry['name']) ?? told.name ?? key
  const version = textOr(entry['version']) ?? told.version
  return {
    name,
    version,
    source: sourceFrom(resolution, name, version),
    integrity: textOr(resolution['integrity']),
    line: document.lineOf(key),
    dependencies: dependenciesOf(document, key, snapshot, missing),
    hasInstallScript: entry['requiresBuild'] === true,
    bundled: false,
    isAskedByPlace: document.dialect.isPlace(key),
    manifests: [
      `${folderOf(file)}node_modules/.pnpm/${document.dialect.folderOf(key)}/node_modules/${name}/package.json`,
    ],
  }
}

function sourceFrom(
  { type, repo, commit, directory, tarball }: Record<string, unknown>,
  name: string,
  version: string | undefined,
): Source {
  if (type === 'git') return gitSource(textOr(repo) ?? '', textOr(commit))
  if (type === 'directory') return { kind: 'folder', path: textOr(directory) ?? '' }
  const place = textOr(tarball)
  if (place === undefined) return { kind: 'registry' }
  const source = sourceOf(place)
  if (source) return source
  // A path is that of an archive in the registry, whichever that is.
  const ofRegistry: Source = { kind: 'registry', url: `${registry}/${place.replace(/^\/+/, '')}` }
  return version !== undefined && isOfAnother(ofRegistry, name, version) ? ofRegistry : { kind: 'registry' }
}

function dependenciesOf(document: Document, from: string, entry: unknown, missing: Missing[]): Dependencies {
  const found = noDependencies()
  const lists = objectOr(entry)
  const peers = objectOr(document.packageOf(from)['peerDependenciesMeta'])
  const add = (list: unknown, kind: keyof Dependencies): void => {
    for (const [name, wanted] of Object.entries(objectOr(list))) {
      const reference = textOr(isObject(wanted) ? wanted['version'] : wanted)
      const id = reference === undefined ? undefined : idOf(document, from, name, reference)
      if (id !== undefined) found[isOptional(peers[name]) ? 'peer' : kind].push(id)
      else if (!reference?.startsWith('link:')) {
        missing.push({ from: fromId(document, from), name, line: document.lineOf(from) })
      }
    }
  }
  add(lists['dependencies'], 'required')
  add(lists['optionalDependencies'], 'optional')
  add(lists['devDependencies'], 'development')
  return found
}

/** By key, the names that packages are asked for by where these are not their own: `real@1.0.0` in place of a version. */
function aliasesIn(document: Document): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const [from, entry] of Object.entries({ ...document.snapshots, ...document.importers })) {
    const { dependencies, optionalDependencies, devDependencies } = objectOr(entry)
    for (const list of [dependencies, optionalDependencies, devDependencies].map(objectOr)) {
      for (const [name, wanted] of Object.entries(list)) {
        const reference = textOr(isObject(wanted) ? wanted['version'] : wanted) ?? ''
        const key = /^\d/.test(reference) ? undefined : idOf(document, from, name, reference)
        if (key === undefined) continue
        const names = aliases.get(key)
        if (names) names.push(name)
        else aliases.set(key, [name])
      }
    }
  }
  return aliases
}

/** Packages under the name of another, where a manifest asks for a version and for no alias. */
function markUnasked(document: Document, packages: ReadonlyMap<string, LockedPackage>): void {
  for (const [place, importer] of Object.entries(document.importers)) {
    const { dependencies, optionalDependencies, devDependencies, specifiers } = objectOr(importer)
    for (const list of [dependencies, optionalDependencies, devDependencies].map(objectOr)) {
      for (const [name, wanted] of Object.entries(list)) {
        const { version, specifier } = isObject(wanted)
          ? wanted
          : { version: wanted, specifier: objectOr(specifiers)[name] }
        const id = idOf(document, place, name, textOr(version) ?? '')
        const locked = id === undefined ? undefined : packages.get(id)
        const asked = textOr(specifier)
        if (locked && locked.name !== name && asked !== undefined && !/[:/]/.test(asked)) locked.isUnasked = true
      }
    }
  }
}

/** The package that a reference means. Links lead to members of the workspace, or to folders that it does not describe. */
function idOf(
  { dialect, importers, snapshots }: Document,
  from: string,
  name: string,
  reference: string,
): string | undefined {
  const key = dialect.keyOf(name, reference)
  if (key !== undefined) return Object.hasOwn(snapshots, key) ? key : undefined
  const place = posix.join(Object.hasOwn(importers, from) ? from : '.', reference.slice('link:'.length))
  return place !== '.' && Object.hasOwn(importers, place) ? idOfMember(place) : undefined
}

function fromId({ importers }: Document, from: string): string {
  if (from === '.') return ''
  return Object.hasOwn(importers, from) ? idOfMember(from) : from
}

/** Not to be taken for a package's key. */
function idOfMember(place: string): string {
  return `link:${place}`
}
