/**
 * Whether a place is on one of the hosts, and below the path that an entry has behind its host: `github.com/acme` is for
 * `git+https://github.com/acme/desk.git`, and not for `https://github.com/acme-evil/desk`.
 */
export function isListed(place: string | undefined, entries: readonly string[]): boolean {
  const address = (place ?? '').replace(/^git\+/, '')
  if (entries.length === 0 || !URL.canParse(address)) return false
  // Whoever parses an address takes `..` away.
  const { host, pathname } = new URL(address)
  return entries.some((entry) => {
    const slash = entry.indexOf('/')
    const [wanted, path] = slash === -1 ? [entry, '/'] : [entry.slice(0, slash), entry.slice(slash).replace(/\/$/, '')]
    const rest = pathname.startsWith(path) ? pathname.slice(path.length) : undefined
    return (
      host === wanted.toLowerCase() && rest !== undefined && (path === '/' || /^(?:$|[/@]|\.git(?:[/@]|$))/.test(rest))
    )
  })
}
