/** The host of more than half of them, if there is one. What has no host is of the usual registry. */
export function mostCommon(hosts: readonly (string | undefined)[]): string | undefined {
  return [...Map.groupBy(hosts, (host) => host)].find(([, all]) => all.length * 2 > hosts.length)?.[0]
}

/** Whether at least half of them are so, also where there are none. */
export function areUsually<One>(all: readonly One[], isSo: (one: One) => boolean): boolean {
  return all.filter(isSo).length * 2 >= all.length
}
