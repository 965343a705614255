import { packageUrl } from '../../inventory/purl.ts'
import { vcsUrl, withoutSecrets } from '../origins/address.ts'

/** Where a distribution is from. */
export type PythonSource =
  /** An index by its address; PyPI where there is none. */
  | { kind: 'index'; url?: string }
  | { kind: 'archive'; url: string }
  | { kind: 'git'; repository: string; commit: string | undefined; subpath?: string }
  /** In the sources: a folder, or the archive of this name. One that is not installed is no distribution. */
  | { kind: 'local'; isInstalled: boolean; archive?: string }

const pypi = /^https?:\/\/(?:[\w-]+@)?(?:pypi\.org|pypi\.python\.org|upload\.pypi\.org)(?:\/|$)/

/** An index by its address. One on a disk is named for nobody else. */
export function indexSource(url: string | undefined): PythonSource {
  if (url === undefined || !/^https?:\/\//.test(url) || pypi.test(url)) return { kind: 'index' }
  return { kind: 'index', url: withoutSecrets(url).replace(/[?#].*$/s, '') }
}

/** A commit of a repository as pip names it: `git+https://github.com/o/n.git@commit#subdirectory=a`. */
export function gitSource(
  place: string,
  stated: { commit?: string | undefined; subpath?: string | undefined },
): PythonSource {
  const address = place.replace(/^git\+/, '').replace(/[?#].*$/s, '')
  if (/^(?:file:|[./~]|[A-Za-z]:)/.test(address)) return { kind: 'local', isInstalled: true }
  const { commit, subpath } = stated
  const url = withoutSecrets(address.replace(/^git@([\w.-]+):(?!\d)/, 'ssh://git@$1/'))
  return { kind: 'git', repository: `git+${url}`, commit, ...(subpath !== undefined && { subpath }) }
}

/** A place after `@` or on a line of its own. */
export function placeSource(place: string): PythonSource {
  const vcs = /^git\+([^#]*?)(?:@([^@/#]+))?(?:#(.*))?$/s.exec(place)
  if (vcs) {
    const [, address = '', commit, fragment = ''] = vcs
    return gitSource(address, { commit, subpath: /(?:^|&)subdirectory=([^&]+)/.exec(fragment)?.[1] })
  }
  if (/^https?:\/\//.test(place)) return { kind: 'archive', url: withoutSecrets(place.replace(/#.*$/s, '')) }
  return localSource(place)
}

/** A folder or archive in the sources. Where on a machine it lies is not to be told. */
export function localSource(path: string | undefined): PythonSource {
  const [, archive] = /([^/\\]+\.(?:whl|zip|tar\.(?:gz|bz2|xz)|tgz))(?:[?#]|$)/i.exec(path ?? '') ?? []
  return { kind: 'local', isInstalled: true, ...(archive !== undefined && { archive }) }
}

const plainVersion = /^[\w.]+$/
const plainName = /^[a-z0-9-]+$/

/** The package URL of a distribution; one that PyPI has not has the place it is from. None for what is never installed. */
export function pythonPurl(name: string, version: string | undefined, source: PythonSource): string | undefined {
  if (source.kind === 'local' && !source.isInstalled) return undefined
  const qualifiers = qualifiersOf(source)
  // The library takes longer than all else that is done to a package.
  if (!qualifiers && version !== undefined && plainName.test(name) && plainVersion.test(version)) {
    return `pkg:pypi/${name}@${version}`
  }
  const subpath = source.kind === 'git' ? source.subpath : undefined
  return packageUrl({ type: 'pypi', name, version, qualifiers, subpath })
}

function qualifiersOf(source: PythonSource): Record<string, string> | undefined {
  if (source.kind === 'git') return { vcs_url: vcsUrl(source) }
  if (source.kind === 'archive') return { download_url: source.url }
  return source.kind === 'index' && source.url !== undefined ? { repository_url: source.url } : undefined
}
