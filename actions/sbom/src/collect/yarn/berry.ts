import { objectOr, textOr } from '../lock-text/json.ts'
import { isPlace } from '../npm-package/asked.ts'
import { noDependencies } from '../npm-package/package.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { sourceOf, type Source } from '../npm-package/source.ts'
import { undescribed } from '../npm-package/undescribed.ts'
import { membersOfList, textOf } from './classic.ts'
import { Descriptors, nameIn } from './resolutions.ts'
import type { Block, Members } from './syml.ts'

const workspace = '@workspace:'

/** Manifests of the app (`.`) and the members of its workspace, by folder. */
export type Manifests = ReadonlyMap<string, Record<string, unknown>>

/** The folders of the app and of the members of its workspace, which the lock file names. */
export function workspacePlaces(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ members }) => placeOf(textOf(members.get('resolution'))) ?? [])
}

/**
 * A lock file of Yarn 2 and later. Entries are known by their resolution. Its checksums are of the archives in Yarn's
 * cache, which are not those of the registry: they are kept as a property, and are no hashes of the package.
 * Source: https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts
 */
export function berryLock(
  file: string,
  blocks: readonly Block[],
  manifests: Manifests,
  manifestOf: (folder: string) => string,
): PackageLock {
  const missing: Missing[] = []
  const unread: PackageLock['unread'] = []
  const packages = new Map<string, LockedPackage>()
  const app = manifests.get('.')
  const descriptors = new Descriptors(app)
  const entries = new Map<string, Block>()
  for (const block of blocks) {
    const resolution = textOf(block.members.get('resolution'))
    if (block.keys[0] === '__metadata') continue
    if (resolution === undefined) unread.push({ name: block.keys[0] ?? '', line: block.line })
    else {
      entries.set(resolution, block)
      for (const key of block.keys) descriptors.add(withoutLocator(key), resolution)
    }
  }
  let root: Dependencies | undefined
  for (const [resolution, { keys, line, members }] of entries) {
    const place = placeOf(resolution)
    const manifest = place === undefined ? undefined : manifests.get(place)
    const from = place === '.' ? '' : resolution
    const dependencies = dependenciesOf(members, manifest, from, line, descriptors, missing)
    const listed = membersOfList(members.get('dependencies')).map(([name]) => name)
    missing.push(...undescribed(manifest, listed, from, line))
    if (place === '.') root = dependencies
    else {
      const read = packageFrom(resolution, members, line, dependencies, manifest, manifestOf)
      packages.set(resolution, { ...read, ...howAsked(keys, resolution), installedAs: keys.map(nameIn) })
    }
  }
  return { file, packages, root, missing, unread }
}

function packageFrom(
  resolution: string,
  members: Members,
  line: number,
  dependencies: Dependencies,
  manifest: Record<string, unknown> | undefined,
  manifestOf: (folder: string) => string,
): LockedPackage {
  const name = nameIn(resolution)
  const place = placeOf(resolution)
  const checksum = textOf(members.get('checksum'))
  return {
    name,
    version: place === undefined ? textOf(members.get('version')) : textOr(manifest?.['version']),
    source: sourceFrom(resolution),
    line,
    dependencies,
    manifests: [manifestOf(place ?? `node_modules/${name}`)],
    ...(checksum !== undefined && { properties: { 'seaworthy:yarn:checksum': checksum } }),
  }
}

/** Keys say what is asked for, after `resolutions` have been put in the place of it. */
function howAsked(keys: readonly string[], resolution: string): Pick<LockedPackage, 'isAskedByPlace' | 'isUnasked'> {
  const name = nameIn(resolution)
  const isPatched = resolution.startsWith(`${name}@patch:`)
  const ranges = keys.map((key) => withoutLocator(key.slice(nameIn(key).length + 1)))
  return {
    isAskedByPlace: ranges.some(isPlace),
    isUnasked: keys.some((key, index) => {
      const range = ranges[index] ?? ''
      return (nameIn(key) !== name && !range.startsWith(`npm:${name}@`)) || (isPatched && !range.startsWith('patch:'))
    }),
  }
}

/** The folder of a member of the workspace; undefined for packages from elsewhere. */
function placeOf(resolution: string | undefined): string | undefined {
  const at = resolution?.indexOf(workspace) ?? -1
  return at === -1 ? undefined : resolution?.slice(at + workspace.length)
}

/** `name@reference`, where the reference begins with a protocol. */
function sourceFrom(resolution: string): Source {
  const place = placeOf(resolution)
  if (place !== undefined) return { kind: 'workspace', path: place }
  const reference = resolution.slice(nameIn(resolution).length + 1)
  const archive = /^npm:.*::__archiveUrl=([^&]+)/.exec(reference)?.[1]
  if (archive !== undefined) return sourceOf(decoded(archive)) ?? { kind: 'registry' }
  const path = withoutLocator(reference).replace(/^((?:file|portal|link):[^#]*).*$/s, '$1')
  return sourceOf(path) ?? (/^(?:npm|patch|virtual):/.test(path) ? { kind: 'registry' } : { kind: 'file', path })
}

/** Who a path is relative to, which Yarn writes behind it. */
function withoutLocator(descriptor: string): string {
  const at = descriptor.indexOf('::')
  return at === -1 ? descriptor : descriptor.slice(0, at)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Yarn lists the app's development dependencies among the others; its manifest tells them apart. */
function dependenciesOf(
  members: Members,
  manifest: Record<string, unknown> | undefined,
  from: string,
  line: number,
  descriptors: Descriptors,
  missing: Missing[],
): Dependencies {
  const found = noDependencies()
  const development = objectOr(manifest?.['devDependencies'])
  const production = { ...objectOr(manifest?.['dependencies']), ...objectOr(manifest?.['optionalDependencies']) }
  const meta = members.get('dependenciesMeta')
  const isOptional = (name: string): boolean => {
    const told = meta instanceof Map ? meta.get(name) : undefined
    return told instanceof Map && told.get('optional') === 'true'
  }
  for (const [name, range] of membersOfList(members.get('dependencies'))) {
    const id = descriptors.find(name, withoutLocator(range))
    const isDevelopment = Object.hasOwn(development, name) && !Object.hasOwn(production, name)
    if (id !== undefined) found[isDevelopment ? 'development' : isOptional(name) ? 'optional' : 'required'].push(id)
    else if (!isOptional(name)) missing.push({ from, name, line })
  }
  return found
}
