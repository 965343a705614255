import type { SourceFolder } from '../collector.ts'
import { areUsually, mostCommon } from '../origins/majority.ts'
import { hostOf, isUnencrypted, vcsUrl } from '../origins/address.ts'
import { isCommit, Origins, type Origin, type OriginKind } from '../origins/origin.ts'
import type { LockedPackage, PackageLock } from './package.ts'
import { npmPurl } from './purl.ts'
import { knownRegistries, publicHosts } from './registries.ts'
import { isOfAnother } from './source.ts'

/**
 * The packages whose place is for the policy to decide. Whoever changes a lock file to install something else points an
 * entry to another place, and takes its digest away: what nobody asks for by its place, and is from none that the
 * others are from, is `elsewhere`.
 */
export async function originsOf(lock: PackageLock, folder: SourceFolder): Promise<Origin[]> {
  // What an address stands beside may be fetched from there: npm asks those who bundle whether they do.
  const packages = [...lock.packages.values()].filter((one) => one.bundled !== true || placeOf(one) !== undefined)
  const known = await knownRegistries(lock.file, folder)
  const fetched = packages.filter(({ source }) => source.kind === 'registry' || source.kind === 'archive')
  const usual = mostCommon(fetched.map(({ source, registry }) => hostOf(registry ?? urlOf(source))))
  const areDigested = areUsually(packages.filter(isDigestible), ({ integrity }) => integrity !== undefined)
  const origins = new Origins(lock.file)
  for (const locked of packages) {
    const add = (kind: OriginKind, place: string | undefined): void => {
      const { name, version, source, line } = locked
      origins.add(kind, { name, purl: npmPurl(name, version, source), line }, place)
    }
    const place = placeOf(locked)
    const kind = kindOf(locked, known, usual)
    if (kind) add(kind, place)
    if (locked.source.kind === 'git' && !isCommit(locked.source.commit)) add('unpinned', place)
    if (isUnencrypted(place)) add('unencrypted', place)
    if (areDigested && locked.integrity === undefined && isDigestible(locked)) add('undigested', place)
  }
  return origins.list
}

function kindOf(locked: LockedPackage, known: ReadonlySet<string>, usual: string | undefined): OriginKind | undefined {
  const { name, version, source, registry, isAskedByPlace, isUnasked } = locked
  switch (source.kind) {
    case 'registry': {
      const host = hostOf(registry ?? source.url)
      if (host !== undefined && !known.has(host)) {
        return host === usual || isAskedByPlace === true ? 'registry' : 'elsewhere'
      }
      const isOther = version !== undefined && isOfAnother(source, name, version)
      return isOther || (isUnasked === true && isAskedByPlace !== true) ? 'another' : undefined
    }
    case 'archive': {
      if (isAskedByPlace !== false) return 'url'
      const host = hostOf(source.url) ?? ''
      if (publicHosts.includes(host)) return 'another'
      if (known.has(host)) return undefined
      return host === usual ? 'registry' : 'elsewhere'
    }
    case 'git':
    case 'file':
      return isAskedByPlace === false ? 'elsewhere' : source.kind
    case 'folder':
      // Folders that are linked are entries of their own, which nobody installs; this one stands for a package.
      return isAskedByPlace === false && locked.installedAs !== undefined ? 'elsewhere' : undefined
    case 'workspace':
      return undefined
  }
}

/** Archives, as far as those who need them know them by a version, or the lock file has an address. */
function isDigestible({ source, isAskedByPlace }: LockedPackage): boolean {
  if (source.kind === 'registry') return source.url !== undefined || isAskedByPlace !== true
  return source.kind === 'archive' && isAskedByPlace === false
}

function urlOf(source: LockedPackage['source']): string | undefined {
  return source.kind === 'registry' || source.kind === 'archive' ? source.url : undefined
}

function placeOf({ source, registry }: LockedPackage): string | undefined {
  switch (source.kind) {
    case 'git':
      return vcsUrl(source)
    case 'file':
    case 'folder':
      return source.path
    case 'registry':
    case 'archive':
    case 'workspace':
      return urlOf(source) ?? registry
  }
}
