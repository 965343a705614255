import type { Reference } from '../../inventory/component.ts'
import { objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { withoutSecrets } from '../origins/address.ts'
import { isCommit } from '../origins/origin.ts'
import { repositoryOf } from '../swift/source.ts'

/** Where a pod is from. */
export interface PodSource {
  qualifiers?: Record<string, string>
  references: Reference[]
  properties: Record<string, string>
  /** Where it is from, when that is not the public repository of specifications. */
  place?: { kind: 'git' | 'url' | 'registry'; address: string; isPinned?: boolean }
}

const trunk = new Set(['trunk', 'https://github.com/CocoaPods/Specs.git', 'https://cdn.cocoapods.org/'])

/** The repositories of specifications that pods are from, by name of the pod. */
export function specRepositories(list: unknown): Map<string, string> {
  const found = new Map<string, string>()
  for (const [repository, names] of Object.entries(objectOr(list))) {
    for (const name of textsIn(names)) found.set(name, repository)
  }
  return found
}

/** What `EXTERNAL SOURCES` and `CHECKOUT OPTIONS` say of a pod, and the repository that its specification is from. */
export function sourceOf(external: unknown, checkout: unknown, specRepository: string | undefined): PodSource {
  const told = { ...objectOr(external), ...objectOr(checkout) }
  const git = textOr(told[':git'])
  if (git !== undefined) {
    const url = git.includes('://') ? withoutSecrets(git) : (repositoryOf(git)?.url ?? '')
    const commit = textOr(told[':commit']) ?? textOr(told[':tag'])
    const branch = textOr(told[':branch'])
    return {
      ...(url !== '' && { qualifiers: { vcs_url: `git+${url}${commit === undefined ? '' : `@${commit}`}` } }),
      references: URL.canParse(url) ? [{ type: 'vcs', url }] : [],
      properties: {
        'seaworthy:cocoapods:source': 'git',
        ...(branch !== undefined && { 'seaworthy:cocoapods:branch': branch }),
      },
      place: { kind: 'git', address: `git+${url}`, isPinned: isCommit(textOr(told[':commit'])) },
    }
  }
  if (':path' in told) return { references: [], properties: { 'seaworthy:cocoapods:source': 'folder' } }
  if (':podspec' in told || ':http' in told) {
    const address = withoutSecrets(textOr(told[':podspec']) ?? textOr(told[':http']) ?? '')
    // A specification in the sources leads to what it names itself.
    const place = address.includes('://') && { place: { kind: 'url' as const, address } }
    return { references: [], properties: { 'seaworthy:cocoapods:source': 'podspec' }, ...place }
  }
  if (specRepository === undefined || trunk.has(specRepository)) return { references: [], properties: {} }
  const address = withoutSecrets(specRepository)
  return {
    qualifiers: { repository_url: address },
    references: [],
    properties: {},
    place: { kind: 'registry', address },
  }
}
