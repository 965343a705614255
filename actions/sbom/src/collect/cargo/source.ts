import { vcsUrl, withoutSecrets } from '../origins/address.ts'
import { packageUrl } from '../../inventory/purl.ts'

/** Where Cargo gets a crate. */
export type CrateSource =
  | { kind: 'crates.io' }
  /** Another registry, by the address of its index. */
  | { kind: 'registry'; index: string }
  | { kind: 'git'; repository: string; commit: string | undefined }
  /** In the sources, or in a place that only this machine has. */
  | { kind: 'local' }

const cratesIo = new Set([
  'registry+https://github.com/rust-lang/crates.io-index',
  'sparse+https://index.crates.io/',
  'registry+sparse+https://index.crates.io/',
])

/**
 * What `source` in a lock file says: `registry+https://…`, `sparse+https://…`, `git+https://…?branch=main#commit`. What
 * names a place on a disk names it for nobody else.
 * Source: https://doc.rust-lang.org/cargo/reference/pkgid-spec.html
 */
export function sourceOf(source: string | undefined): CrateSource {
  if (source === undefined) return { kind: 'local' }
  if (cratesIo.has(source)) return { kind: 'crates.io' }
  const [, kind = '', address = ''] = /^(registry|sparse|git)\+(?:sparse\+)?([a-z+]+:\/\/.*)$/s.exec(source) ?? []
  if (address === '' || address.startsWith('file:')) return { kind: 'local' }
  const [place = '', commit] = address.split('#', 2)
  const url = withoutSecrets(place.split('?', 1)[0] ?? '')
  return kind === 'git' ? { kind: 'git', repository: `git+${url}`, commit } : { kind: 'registry', index: url }
}

const plain = /^[\w.-]+$/

/**
 * The package URL of a crate; one that is not of crates.io has the place it is from. None for what is in the sources: a
 * crate of the same name on crates.io may be another.
 */
export function cratePurl(name: string, version: string | undefined, source: CrateSource): string | undefined {
  switch (source.kind) {
    case 'local':
      return undefined
    case 'crates.io':
      // The library takes longer than all else that is done to a crate.
      if (version !== undefined && plain.test(name) && plain.test(version)) return `pkg:cargo/${name}@${version}`
      return packageUrl({ type: 'cargo', name, version })
    case 'registry':
      return packageUrl({ type: 'cargo', name, version, qualifiers: { repository_url: source.index } })
    case 'git':
      return packageUrl({ type: 'cargo', name, version, qualifiers: { vcs_url: vcsUrl(source) } })
  }
}
