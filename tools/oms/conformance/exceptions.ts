import type { ConformanceCase } from './case.ts'

/** Why a case is not run, or nothing when it is. Everything else must end as the suite says. */
export function exceptionFor({ kind, config }: ConformanceCase): string | undefined {
  if (kind === 'roundtrip' && config.method === 'sigstore') {
    return 'signs with the public Sigstore, which needs its identity token; __tests__/external signs with a local one'
  }
  return undefined
}

/** Cases that prove less than they say: they fail, as they should, for another reason than the one they name. */
export const weakCases = new Map([
  ...[
    'malformed-empty-resources_fail',
    'malformed-no-predicate_fail',
    'malformed-no-subject_fail',
    'malformed-wrong-predicate_fail',
    'malformed-wrong-statement-type_fail',
  ].map((name): [string, string] => [
    `verify/negative/${name}`,
    'was changed after it was signed, so its signature fails first; the unit tests have it validly signed',
  ]),
  ['verify/negative/sigstore-wrong-issuer_fail', 'expects another identity, too, which fails first'],
  ['verify/negative/sigstore-verify-as-key_fail', 'names a public key that the suite does not have'],
])
