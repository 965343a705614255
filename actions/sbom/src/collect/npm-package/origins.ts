import type { SourceFolder } from '../collector.ts'
import type { PackageFaults } from './faults.ts'
import { folderOf } from './installed.ts'
import type { LockedPackage, PackageLock } from './package.ts'

/** npm's registry, and the name that Yarn has for it. */
const publicHosts = ['registry.npmjs.org', 'registry.yarnpkg.com']

/** Settings of a project that name the registries of its packages. */
const settings = ['.npmrc', '.yarnrc', '.yarnrc.yml']
const registrySetting = /registry\w*["']?\s*[=:\s]\s*["']?(https?:\/\/[^\s"']+)/gi

/**
 * Tells packages that are not from where the others are: whoever changes a lock file to install something else points it
 * there, and takes the digest away. A registry is known when it is public, when settings beside the lock file name it,
 * or when most packages come from it.
 */
export async function findStrangers(lock: PackageLock, folder: SourceFolder, faults: PackageFaults): Promise<void> {
  const fetched = [...lock.packages.values()].filter(isFetched)
  const known = new Set([...publicHosts, ...(await hostsIn(lock.file, folder)), ...mostCommon(fetched.map(hostOf))])
  const isDigested = fetched.filter(({ integrity }) => integrity !== undefined).length * 2 >= fetched.length
  for (const locked of fetched) {
    const { name, line, source, integrity } = locked
    const host = hostOf(locked)
    if (source.kind === 'git' || (host !== undefined && !known.has(host))) faults.add('elsewhere', name, line)
    else if (source.kind === 'archive' && publicHosts.includes(host ?? '')) faults.add('archive', name, line)
    if (urlOf(locked)?.startsWith('http:')) faults.add('unencrypted', name, line)
    if (isDigested && integrity === undefined) faults.add('undigested', name, line)
  }
}

/** From a registry, as far as those who need the package know: not inside another one, and not from a place they ask for. */
function isFetched({ source, bundled, isAskedByPlace }: LockedPackage): boolean {
  if (bundled || (source.kind === 'registry' && source.url === undefined && isAskedByPlace)) return false
  return (
    source.kind === 'registry' || ((source.kind === 'archive' || source.kind === 'git') && isAskedByPlace === false)
  )
}

function hostOf(locked: LockedPackage): string | undefined {
  const url = urlOf(locked)
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined
}

function urlOf({ source }: LockedPackage): string | undefined {
  return source.kind === 'registry' || source.kind === 'archive' ? source.url : undefined
}

/** The host of more than half of them. */
function mostCommon(hosts: readonly (string | undefined)[]): string[] {
  const named = hosts.flatMap((host) => host ?? [])
  const counts = Map.groupBy(named, (host) => host)
  return [...counts].flatMap(([host, all]) => (all.length * 2 > named.length ? [host] : []))
}

async function hostsIn(lockFile: string, folder: SourceFolder): Promise<string[]> {
  const texts = await Promise.all(settings.map((name) => folder.text(folderOf(lockFile) + name)))
  return texts
    .flatMap((text) => [...(text ?? '').matchAll(registrySetting)])
    .flatMap(([, url = '']) => (URL.canParse(url) ? new URL(url).host : []))
}
