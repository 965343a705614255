import type { Component } from '../../inventory/component.ts'
import { parsePurl, type PurlParts } from '../../inventory/purl.ts'
import { packageName } from './ecosystem.ts'

/** A component as advisories are looked up for it. */
export interface Target {
  ref: string
  ecosystem: string
  /** Names it may have in advisories: an action in a folder goes by that of its repository too. */
  names: string[]
  /** The name in the author's letters, as services are asked for it. */
  asked: string
  /** As the ecosystem orders it; undefined when nobody says which it is. */
  version?: string
}

const ecosystems: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  cargo: 'crates.io',
  golang: 'Go',
  nuget: 'NuGet',
  maven: 'Maven',
  gem: 'RubyGems',
  composer: 'Packagist',
  pub: 'Pub',
  hex: 'Hex',
  hackage: 'Hackage',
  swift: 'SwiftURL',
  github: 'GitHub Actions',
  githubactions: 'GitHub Actions',
}

/** The ecosystem, as OSV names it, of a type of package URL; undefined when it has none. */
export function ecosystemOfType(type: string): string | undefined {
  return Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined
}

/** The target that a component is; undefined when no database has advisories for its kind of package. */
export function targetOf(component: Component): Target | undefined {
  const { ref, purl, version, properties } = component
  const parts = purl === undefined ? undefined : parsePurl(purl)
  const ecosystem = parts && ecosystemOfType(parts.type)
  if (!parts || ecosystem === undefined) return undefined
  const known = versionOf(ecosystem, parts.version ?? version, properties)
  const names = namesOf(ecosystem, parts)
  return {
    ref,
    ecosystem,
    names: names.map((name) => packageName(ecosystem, name).name),
    asked: inOwnLetters(names[0] ?? '', component),
    ...(known !== undefined && { version: known }),
  }
}

/** The names that such a package may have in advisories, in its own letters. */
export function namesOf(ecosystem: string, { namespace, name, subpath }: PurlParts): string[] {
  const separator = ecosystem === 'Maven' ? ':' : '/'
  const whole = namespace === undefined ? name : `${namespace}${separator}${name}`
  return ecosystem === 'GitHub Actions' && subpath !== undefined ? [whole, `${whole}/${subpath}`] : [whole]
}

/** Package URLs of some types are in lower case, and services are particular about case. */
function inOwnLetters(name: string, { group, name: own }: Component): string {
  const written = group === undefined ? own : `${group}/${own}`
  return written.toLowerCase() === name.toLowerCase() ? written : name
}

/** Larger than any number of a real version. */
const newest = 999_999_999

/**
 * Of an action fixed at a commit, the tag that its comment names. A short tag moves: `v4` is the newest release that begins
 * with 4, and is judged as such.
 */
function versionOf(ecosystem: string, version: string | undefined, properties: Component['properties']) {
  if (ecosystem !== 'GitHub Actions' || version === undefined) return version
  const isCommit = /^[0-9a-f]{40}$/.test(version)
  const tag = (isCommit ? properties['seaworthy:github:tag'] : undefined) ?? version
  const [, major, minor = newest] = /^v?(\d+)(?:\.(\d+))?$/.exec(tag) ?? []
  return major === undefined ? tag : `${major}.${minor}.${newest}`
}
