import { packageUrl } from '../../inventory/purl.ts'
import { vcsUrl } from '../origins/address.ts'
import type { Source } from './source.ts'

const plainName = /^[\w.-]+$/

/** An npm name in two: the scope with its `@`, and what follows. */
export function splitName(name: string): { group?: string; name: string } {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  return slash === -1 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) }
}

/** The package URL of an npm package; of one that no registry has, with the place it is from. */
export function npmPurl(name: string, version: string | undefined, source: Source): string | undefined {
  const qualifiers = qualifiersOf(source)
  const { group, name: own } = splitName(name)
  // Nearly all are plain, and the library takes longer than all else that is done to a package.
  if (!qualifiers && version !== undefined && plainName.test(version) && plainName.test(own)) {
    if (group === undefined) return `pkg:npm/${own}@${version}`
    if (plainName.test(group.slice(1))) return `pkg:npm/%40${group.slice(1)}/${own}@${version}`
  }
  return packageUrl({ type: 'npm', namespace: group, name: own, version, qualifiers })
}

/** Source: https://github.com/package-url/purl-spec/blob/main/docs/standard/known-qualifiers.md */
function qualifiersOf(source: Source): Record<string, string> | undefined {
  if (source.kind === 'git') return { vcs_url: vcsUrl(source) }
  return source.kind === 'archive' ? { download_url: source.url } : undefined
}
