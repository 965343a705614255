/** How one family of lock file versions names packages. */
export interface Dialect {
  /** The key of a package that somebody depends on as `name: reference`; undefined for a folder of the sources. */
  keyOf(name: string, reference: string): string | undefined
  /** The name and version that a key tells, without what tells peers apart. */
  identify(key: string): { name?: string; version?: string }
  /** Whether a key names a place in place of a version. */
  isPlace(key: string): boolean
  /** The folder in `node_modules/.pnpm` where the package is installed. */
  folderOf(key: string): string
}

/** `/@scope/name/1.0.0_peer@2.0.0`, after the host of a registry that is not the usual one. pnpm 3 to 7. */
export const fifth: Dialect = {
  keyOf: (name, reference) => {
    if (reference.startsWith('link:')) return undefined
    return reference.includes('/') || reference.startsWith('file:') ? reference : `/${name}/${reference}`
  },
  identify: (key) => {
    const [, name, version] = /^[^/]*\/((?:@[^/]+\/)?[^/]+)\/([^/_]+)(?:[/_].*)?$/.exec(key) ?? []
    return known(name, version)
  },
  isPlace: (key) => !key.startsWith('/'),
  folderOf: (key) => {
    const [, name = '', version = ''] = /^[^/]*\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(key) ?? []
    return safe(`${name}@${version}`)
  },
}

/** `/@scope/name@1.0.0(peer@2.0.0)`. pnpm 8. */
export const sixth: Dialect = {
  keyOf: (name, reference) => {
    if (reference.startsWith('link:')) return undefined
    return withoutPeers(reference).includes('/') || reference.startsWith('file:') ? reference : `/${name}@${reference}`
  },
  identify: (key) => nameAndVersion(withoutPeers(key).replace(/^[^/]*\//, '')),
  isPlace: (key) => !key.startsWith('/'),
  folderOf: (key) => withPeers(key.replace(/^\//, '')),
}

/** `@scope/name@1.0.0(peer@2.0.0)`. pnpm 9 and later. */
export const ninth: Dialect = {
  keyOf: (name, reference) => {
    if (reference.startsWith('link:')) return undefined
    if (reference.startsWith('@')) return reference
    const at = withoutPeers(reference).indexOf('@')
    const colon = reference.indexOf(':')
    return at > 0 && (colon === -1 || at < colon) ? reference : `${name}@${reference}`
  },
  identify: (key) => nameAndVersion(withoutPeers(key)),
  isPlace: (key) => /[:/]/.test(referenceIn(key)),
  folderOf: withPeers,
}

/** The key without the packages that it is put together with: `name@1.0.0` of `name@1.0.0(peer@2.0.0)`. */
export function withoutPeers(key: string): string {
  const bracket = key.indexOf('(')
  return bracket === -1 ? key : key.slice(0, bracket)
}

/** What follows the name. */
function referenceIn(key: string): string {
  const text = withoutPeers(key)
  const at = text.indexOf('@', 1)
  return at === -1 ? text : text.slice(at + 1)
}

function nameAndVersion(text: string): { name?: string; version?: string } {
  const at = text.indexOf('@', 1)
  if (at === -1) return {}
  const version = text.slice(at + 1)
  // A place instead of a version: the entry tells the version.
  return /[:/]/.test(version) ? known(text.slice(0, at), undefined) : known(text.slice(0, at), version)
}

function known(name: string | undefined, version: string | undefined): { name?: string; version?: string } {
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) }
}

function withPeers(key: string): string {
  return safe(key)
    .replace(/\)$/, '')
    .replace(/\)\(|[()]/g, '_')
}

/** Source: depPathToFilename in https://github.com/pnpm/pnpm/blob/main/packages/dependency-path/src/index.ts */
function safe(name: string): string {
  return name.replace(/[\\/:*?"<>|#]/g, '+')
}
