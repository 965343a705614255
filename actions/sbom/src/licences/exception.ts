import type { Component } from '../inventory/component.ts'
import { parseExpression, showExpression, type Licence } from './expression.ts'
import type { LicencePolicy } from './policy.ts'

export type LicenceException = LicencePolicy['exceptions'][number]

/** Whether it is for one of the licences; `any` is for all, also where nobody knows which. */
export function covers({ licence }: LicenceException, licences: readonly Licence[] | undefined): boolean {
  if (licence === 'any') return true
  const named = parseExpression(licence)
  return named !== undefined && (licences ?? []).some((one) => showExpression(one) === showExpression(named))
}

/** `today` is `2026-11-24`. */
export function holdsOn({ until }: Pick<LicenceException, 'until'>, today: string): boolean {
  return until === undefined || until >= today
}

/** Whether a package URL names the component, in any version when it has none. */
export function isAbout(purl: string, { purl: own, ref }: Pick<Component, 'purl' | 'ref'>): boolean {
  const named = own ?? ref
  if (named === purl) return true
  const bare = named.replace(/[?#].*$/, '')
  return bare === purl || bare.replace(/@[^@/]*$/, '') === purl
}
