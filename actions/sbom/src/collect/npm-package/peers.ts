import { isObject } from '../lock-text/json.ts'

/** Whether an entry of `peerDependenciesMeta` says that the peer may be absent. */
export function isOptional(meta: unknown): boolean {
  return isObject(meta) && meta['optional'] === true
}

/** Members of which something is not true, and those of which it is. */
export function partition(
  members: Record<string, unknown>,
  isSecond: (name: string) => boolean,
): [Record<string, unknown>, Record<string, unknown>] {
  const entries = Object.entries(members)
  return [
    Object.fromEntries(entries.filter(([name]) => !isSecond(name))),
    Object.fromEntries(entries.filter(([name]) => isSecond(name))),
  ]
}
