import { parseExpression, showExpression, type Licence } from './expression.ts'
import type { LicencePolicy } from './policy.ts'

export type LicenceException = LicencePolicy['exceptions'][number]

/** Whether it is for one of the licences; `any` is for all, also where nobody knows which. */
export function covers({ licence }: LicenceException, licences: readonly Licence[] | undefined): boolean {
  if (licence === 'any') return true
  const named = parseExpression(licence)
  return named !== undefined && (licences ?? []).some((one) => showExpression(one) === showExpression(named))
}
