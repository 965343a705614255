const versionText = /^v?(?<numbers>\d+(?:\.\d+)*)(?<suffix>[^\n]*)$/
const preRelease = /^[-.~_]?(?:alpha|a\d|beta|b\d|canary|dev|next|nightly|pre|preview|rc)/i

/** Whether the text begins with a dotted number, as every version that can be compared does. */
export function isVersion(text: string): boolean {
  return versionText.test(text)
}

/**
 * Negative, zero or positive, as `a` is older than, the same as or newer than `b`.
 *
 * External programs keep no common scheme (`v3.0.2`, `2.9`, `7.88.1-10+deb12u5`), so semver is too strict for them: the
 * dotted numbers are compared one by one, a missing one being 0. At equal numbers a pre-release (`-rc.1`, `~beta2`) is
 * older than all else; any other suffix (build metadata, a distribution's revision) does not count.
 *
 * @throws Error when one of them is no version.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)]
  const length = Math.max(left.numbers.length, right.numbers.length)
  for (let index = 0; index < length; index++) {
    const [x, y] = [left.numbers[index] ?? 0n, right.numbers[index] ?? 0n]
    if (x !== y) return x < y ? -1 : 1
  }
  if (left.preRelease === undefined || right.preRelease === undefined) {
    return Number(left.preRelease === undefined) - Number(right.preRelease === undefined)
  }
  return Math.sign(left.preRelease.localeCompare(right.preRelease, 'en', { numeric: true }))
}

/** Whether the program prints this very version; a leading `v` does not count. */
export function sameVersion(a: string, b: string): boolean {
  return a.replace(/^v/, '') === b.replace(/^v/, '')
}

function parse(text: string): { numbers: bigint[]; preRelease: string | undefined } {
  const { numbers, suffix } = versionText.exec(text)?.groups ?? {}
  if (numbers === undefined || suffix === undefined) throw new Error(`${JSON.stringify(text)} is not a version`)
  return { numbers: numbers.split('.').map(BigInt), preRelease: preRelease.test(suffix) ? suffix : undefined }
}
