/** The host of an address, `npm.acme.example` or `localhost:4873`; undefined for what is no address. */
export function hostOf(address: string | undefined): string | undefined {
  const [, host] = /^[a-z+]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(address ?? '') ?? []
  return host?.toLowerCase()
}

/** The host of more than half of them, if there is one. What has no host is of the usual registry. */
export function mostCommon(hosts: readonly (string | undefined)[]): string | undefined {
  return [...Map.groupBy(hosts, (host) => host)].find(([, all]) => all.length * 2 > hosts.length)?.[0]
}
