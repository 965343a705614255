import { objectOr, textOr } from '../lock-text/json.ts'
import { isPlace } from '../npm-package/asked.ts'
import { noDependencies } from '../npm-package/package.ts'
import type { Dependencies, LockedPackage, Missing, PackageLock } from '../npm-package/package.ts'
import { sourceOf, sourceOfResolved, type Source } from '../npm-package/source.ts'
import type { Member } from '../npm-package/workspaces.ts'
import { Descriptors, nameIn } from './resolutions.ts'
import type { Block, Members, Value } from './syml.ts'

/**
 * A lock file of Yarn 1. What the app and the members of its workspace depend on is in their manifests alone.
 * Source: https://classic.yarnpkg.com/docs/yarn-lock
 */
export function classicLock(
  file: string,
  blocks: readonly Block[],
  app: Record<string, unknown> | undefined,
  members: readonly Member[],
  manifestOf: (folder: string) => string,
): PackageLock {
  const missing: Missing[] = []
  const packages = new Map<string, LockedPackage>()
  const descriptors = new Descriptors(app)
  for (const { keys } of blocks) for (const key of keys) descriptors.add(key, idOf(keys))
  const local = new Map(members.map(({ place, manifest }) => [textOr(manifest['name']) ?? '', `workspace:${place}`]))

  for (const { place, manifest } of members) {
    const id = `workspace:${place}`
    packages.set(id, {
      name: textOr(manifest['name']) ?? place,
      version: textOr(manifest['version']),
      source: { kind: 'workspace', path: place },
      dependencies: fromManifest(manifest, id, descriptors, local, missing),
      manifests: [manifestOf(place)],
      declaredIn: manifestOf(place),
    })
  }
  for (const { keys, line, members: entry } of blocks) {
    const id = idOf(keys)
    const resolved = textOf(entry.get('resolved'))
    const name = realName(id)
    packages.set(id, {
      name,
      version: textOf(entry.get('version')),
      installedAs: keys.map(nameIn),
      source: sourceFrom(resolved, id),
      integrity: textOf(entry.get('integrity')) ?? legacyIntegrity(resolved),
      line,
      isAskedByPlace: isPlace(id.slice(nameIn(id).length + 1)),
      isUnasked: keys.some((key) => realName(key) !== name),
      dependencies: fromEntry(entry, id, line, descriptors, missing),
      manifests: [manifestOf(`node_modules/${nameIn(id)}`)],
    })
  }
  return { file, packages, root: app && fromManifest(app, '', descriptors, local, missing), missing, unread: [] }
}

function idOf([first = '']: readonly string[]): string {
  return first
}

/** `real` of `alias@npm:real@^1.0.0`. */
function realName(descriptor: string): string {
  const alias = nameIn(descriptor)
  const range = descriptor.slice(alias.length + 1)
  return range.startsWith('npm:') && range.includes('@', 5) ? nameIn(range.slice('npm:'.length)) : alias
}

function sourceFrom(resolved: string | undefined, descriptor: string): Source {
  if (resolved !== undefined) return sourceOfResolved(resolved)
  return sourceOf(descriptor.slice(nameIn(descriptor).length + 1)) ?? { kind: 'registry' }
}

/** Before `integrity` there was the SHA-1 behind the address. */
function legacyIntegrity(resolved: string | undefined): string | undefined {
  const sha1 = resolved === undefined ? undefined : /\.tgz#([0-9a-f]{40})$/.exec(resolved)?.[1]
  return sha1 === undefined ? undefined : `sha1-${Buffer.from(sha1, 'hex').toString('base64')}`
}

function fromEntry(
  entry: Members,
  from: string,
  line: number,
  descriptors: Descriptors,
  missing: Missing[],
): Dependencies {
  const found = noDependencies()
  for (const [name, range] of membersOfList(entry.get('dependencies'))) {
    const id = descriptors.find(name, range)
    if (id === undefined) missing.push({ from, name, line })
    else found.required.push(id)
  }
  for (const [name, range] of membersOfList(entry.get('optionalDependencies'))) {
    const id = descriptors.find(name, range)
    if (id !== undefined) found.optional.push(id)
  }
  return found
}

function fromManifest(
  manifest: Record<string, unknown>,
  from: string,
  descriptors: Descriptors,
  local: ReadonlyMap<string, string>,
  missing: Missing[],
): Dependencies {
  const found = noDependencies()
  const optional = objectOr(manifest['optionalDependencies'])
  const add = (list: unknown, kind: keyof Dependencies): void => {
    for (const [name, range] of Object.entries(objectOr(list))) {
      const wanted = textOr(range) ?? ''
      const id = descriptors.find(name, wanted) ?? local.get(name)
      if (kind === 'required' && Object.hasOwn(optional, name)) continue
      if (id !== undefined) found[kind].push(id)
      else if (kind !== 'optional' && !wanted.startsWith('link:')) missing.push({ from, name })
    }
  }
  add(manifest['dependencies'], 'required')
  add(optional, 'optional')
  add(manifest['devDependencies'], 'development')
  return found
}

/** The members of a list of an entry that are texts. */
export function membersOfList(value: Value | undefined): [string, string][] {
  if (!(value instanceof Map)) return []
  return [...value].filter((member): member is [string, string] => typeof member[1] === 'string')
}

/** The text, or nothing for a list. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
