import { hostOf, withoutSecrets } from '../origins/address.ts'
import { publicHosts } from './registries.ts'

/** Where a package manager gets a package. */
export type Source =
  /** An npm registry; `url` is that of the archive. */
  | { kind: 'registry'; url?: string }
  /** An archive somewhere else on the network. */
  | { kind: 'archive'; url: string }
  /** `repository` as Git is told it, `git+https://github.com/a/b.git`. */
  | { kind: 'git'; repository: string; commit?: string }
  /** In the sources: an archive, a folder, or a member of the workspace. */
  | { kind: 'file' | 'folder' | 'workspace'; path: string }

const hosts = new Map([
  ['github', 'https://github.com'],
  ['gitlab', 'https://gitlab.com'],
  ['bitbucket', 'https://bitbucket.org'],
])
const hosted = /^(github|gitlab|bitbucket):([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#(.*))?$/
const git = /^(?:git(?:\+[a-z]+)?:|ssh:|git@)|^https?:[^#]*\.git(?:#|$)/
/** The archives that GitHub makes of commits, which package managers take in place of a clone. */
const codeload = /^https:\/\/codeload\.github\.com\/([\w.-]+\/[\w.-]+)\/tar\.gz\/([\w./-]+)$/
/** `/<name>/-/<name>-<version>.tgz` of registries, `/download/<name>/<version>/<digest>` of GitHub Packages. */
const registryArchive = /^https?:\/\/[^?#]+(?:\/-\/[^/?#]+\.tgz|\/download\/(?:@[^/]+\/)?[^/]+\/[^/]+\/[^/]+)(?:[?#]|$)/
const archiveFile = /\.(?:tgz|tar\.gz|tar)(?:[?#]|$)/

/**
 * What `resolved` or a version that is a place says, as npm, Yarn, pnpm and Bun write it. Undefined for a text that is
 * no place, such as a version.
 */
export function sourceOf(given: string): Source | undefined {
  // Whoever parses an address takes schemes in any case, and spaces away.
  const place = given.trim().replace(/^[a-z+]{1,20}:/i, (scheme) => scheme.toLowerCase())
  const shortcut = hosted.exec(place)
  if (shortcut) {
    const [, host = '', repository = '', commit] = shortcut
    return gitSource(`git+${hosts.get(host) ?? ''}/${repository}.git`, commit)
  }
  const commitArchive = codeload.exec(place)
  if (commitArchive) return gitSource(`git+https://github.com/${commitArchive[1] ?? ''}.git`, commitArchive[2])
  if (git.test(place)) {
    const [repository = '', fragment] = split(place)
    const commit = fragment?.replace(/^commit[=:]/, '')
    return gitSource(withoutSecrets(scpAsUrl(repository)), commit)
  }
  if (registryArchive.test(place)) return { kind: 'registry', url: withoutSecrets(split(place)[0] ?? '') }
  if (/^https?:/.test(place)) return { kind: 'archive', url: withoutSecrets(split(place)[0] ?? '') }
  const local = /^(?:file|link|portal):(.*)$/s.exec(place)?.[1]
  if (local === undefined) return undefined
  return { kind: archiveFile.test(local) ? 'file' : 'folder', path: local }
}

/**
 * What `resolved` says, in which a package manager also takes the name of a file or of a repository for a place. Nothing
 * that is written there stands for the registry.
 */
export function sourceOfResolved(place: string): Source {
  return sourceOf(place) ?? { kind: 'file', path: place }
}

/** A commit of a repository; branches and tags are commits too, only not pinned. */
export function gitSource(repository: string, commit: string | undefined): Source {
  const prefixed = /^(?:git|ssh):/.test(repository) || repository.startsWith('git+') ? repository : `git+${repository}`
  return { kind: 'git', repository: prefixed, ...(commit && { commit }) }
}

/** `git@github.com:a/b.git` is `ssh://git@github.com/a/b.git`. */
function scpAsUrl(repository: string): string {
  const short = /^(?:git\+)?(?:ssh:\/\/)?(git@[\w.-]+):(?!\d+\/)([^:@]+)$/.exec(repository)
  return short ? `git+ssh://${short[1] ?? ''}/${short[2] ?? ''}` : repository
}

function split(place: string): string[] {
  const hash = place.indexOf('#')
  return hash === -1 ? [place] : [place.slice(0, hash), place.slice(hash + 1)]
}

/** The version that the address of a registry's archive ends with: `is-odd-3.0.1.tgz`. */
export function versionIn(source: Source, name: string): string | undefined {
  if (source.kind !== 'registry' || source.url === undefined) return undefined
  const file = source.url.slice(source.url.lastIndexOf('/') + 1)
  const prefix = `${name.slice(name.lastIndexOf('/') + 1)}-`
  return file.startsWith(prefix) && file.endsWith('.tgz') ? file.slice(prefix.length, -'.tgz'.length) : undefined
}

/** Whether the address of a registry's archive names another package or version: what is installed is what lies there. */
export function isOfAnother(source: Source, name: string, version: string): boolean {
  if (source.kind !== 'registry' || source.url === undefined) return false
  const path = decoded(pathOf(source.url))
  const own = name.slice(name.lastIndexOf('/') + 1)
  // Registries leave out what follows the plus.
  const released = version.replace(/\+.*$/s, '')
  const endings = [`/${name}/-/${own}-${released}.tgz`, `/${name}/-/${own}-${version}.tgz`]
  const ending = endings.find((one) => path.endsWith(one))
  if (ending === undefined) return !path.includes(`/download/${name}/${version}/`)
  // Mirrors have folders before it, which are no scope: `@evil/lodash` is not `lodash`.
  const before = path.slice(0, -ending.length)
  return before !== '' && (/\/@[^/]*$/.test(before) || publicHosts.includes(hostOf(source.url) ?? ''))
}

/** Whoever fetches from an address takes `..` away. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address.replace(/[?#].*$/s, '')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
