/**
 * The host of an address, `npm.acme.example` or `localhost:4873`; undefined for what is no address. Where those who read
 * addresses disagree it is a text that is no host: of `https://a\@b`, `https:///a` and `https:a` some take `a` for it.
 */
export function hostOf(address = ''): string | undefined {
  const [, user = '', host] = /^[a-z+]+:\/\/([^/?#]*@)?([^/?#]+)/i.exec(address) ?? []
  if (host === undefined) return /^(?:git\+)?https?:/i.test(address) ? address : undefined
  return (user.includes('\\') ? user + host : host).toLowerCase()
}

/** The host of more than half of them, if there is one. What has no host is of the usual registry. */
export function mostCommon(hosts: readonly (string | undefined)[]): string | undefined {
  return [...Map.groupBy(hosts, (host) => host)].find(([, all]) => all.length * 2 > hosts.length)?.[0]
}
