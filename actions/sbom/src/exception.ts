import type { Component } from './inventory/component.ts'

/** What ends: an exception of the policy, an entry of the baseline. */
interface Ending {
  /** The last day on which it holds, such as `2027-01-31`; without one it does not end. */
  until?: string | undefined
}

/** Whether it holds on a day, such as `2026-11-24`: on its last one it still does. */
export function holdsOn({ until }: Ending, today: string): boolean {
  return until === undefined || until >= today
}

/** Whether a package URL names the component, in any version when it has none. */
export function isAbout(purl: string, { purl: own, ref }: Pick<Component, 'purl' | 'ref'>): boolean {
  const named = own ?? ref
  if (named === purl) return true
  const bare = named.replace(/[?#].*$/s, '')
  return bare === purl || bare.replace(/@[^@/]*$/, '') === purl
}
