import type { Path } from '@seaworthy/documents'
import type { Model } from '@seaworthy/manifest'
import type { Change } from './change.ts'

/** SPDX for "nobody can tell" and for "there is none": neither allows to ship anything. */
const unknown = ['NOASSERTION', 'NONE', 'UNKNOWN']

/**
 * "licence MIT → unknown". A licence that is unknown after the change is of medium severity and fails: what must not be
 * shipped is not a matter of taste. It is told of added models too.
 */
export function licenceChanges(before: Model | undefined, after: Model, path: Path): Change[] {
  const [old, now] = [before && licenceOf(before), licenceOf(after)]
  if (old === now || (old === undefined && now !== 'unknown')) return []
  return [
    {
      kind: 'licence',
      about: after.name,
      what: 'licence',
      told: old === undefined ? `licence ${now}` : `licence ${old} → ${now}`,
      before: old ?? 'none',
      after: now,
      ...(now === 'unknown' && {
        severity: 'medium',
        remedy: 'State the licence in the manifest, or do not ship the model.',
      }),
      path: [...path, 'licenses'],
    },
  ]
}

function licenceOf({ licenses }: Model): string {
  const stated = licenses.map((licence) => licence.trim()).filter((licence) => licence !== '')
  const isUnknown = stated.length === 0 || stated.some((licence) => unknown.includes(licence.toUpperCase()))
  return isUnknown ? 'unknown' : [...new Set(stated)].sort().join(', ')
}
