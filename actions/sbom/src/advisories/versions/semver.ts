import compareBuild from 'semver/functions/compare-build.js'
import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import { orderingOf } from './ordering.ts'

/**
 * Semantic Versioning 2.0.0, by npm's library. A leading `v` is ignored, and missing numbers are zero, since advisories write
 * `1.2` for 1.2.0; metadata behind `+` has no order.
 */
export const semver = orderingOf((text) => parse(withThreeNumbers(text), { loose: true }) ?? undefined, compare)

/** Dart's versions, whose metadata has an order too: https://dart.dev/tools/pub/versioning */
export const pub = orderingOf(
  (text) => parse(text, { loose: true }) ?? undefined,
  // Read otherwise, the library would read it again and lose its metadata.
  (a, b) => compareBuild(a, b, true),
)

/** Go's own releases are not quite semantic: `1.21`, `go1.21rc2`. Advisories write them as 1.21.0 and 1.21.0-rc.2. */
export const goVersions = orderingOf((text) => {
  const release = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(rc|beta)(\d+)$/.exec(text)
  if (!release) return parse(withThreeNumbers(text.replace(/^go(?=\d)/, '')), { loose: true }) ?? undefined
  const [, major = '', minor = '', patch = '0', stage = '', number = ''] = release
  return parse(`${major}.${minor}.${patch}-${stage}.${number}`) ?? undefined
}, compare)

function withThreeNumbers(text: string): string {
  const short = /^v?(\d+)(?:\.(\d+))?(?=$|[-+])/i.exec(text)
  if (!short) return text
  const [whole, major = '', minor = '0'] = short
  return `${major}.${minor}.0${text.slice(whole.length)}`
}
