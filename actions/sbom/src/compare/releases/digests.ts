import type { Component, Hash } from '../../inventory/component.ts'
import { isStrong } from '../../inventory/hashes.ts'

/** The first algorithm of both whose digests have nothing in common. */
export function otherDigests(
  before: Pick<Component, 'hashes' | 'purl'>,
  after: Pick<Component, 'hashes' | 'purl'>,
): { before: string; after: string } | undefined {
  const known = Map.groupBy(before.hashes, ({ algorithm }) => algorithm)
  for (const [algorithm, found] of Map.groupBy(after.hashes, (hash) => hash.algorithm)) {
    const contents = new Set(found.map(({ content }) => content))
    const expected = known.get(algorithm) ?? []
    const [[first], [other]] = [expected, found]
    if (first && other && !expected.some(({ content }) => contents.has(content))) {
      return { before: shown(first, after), after: shown(other, after) }
    }
  }
  return undefined
}

/** Lock files that have a digest of each package that a registry serves. Yarn 1 and later ones share a name: `yarn.lock`. */
const digesting =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|bun\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|packages(?:\.[^/]+)?\.lock\.json)$/

/**
 * The digest that a package had and has no longer, in a lock file that should have it, or has in a weak algorithm alone:
 * whoever changes what is installed takes it away. What ships and other files may never have had one.
 */
export function digestLost(before: Component, after: Component): { before: string; after: string } | undefined {
  const [other] = after.hashes
  const lost = before.hashes.find((hash) => isStrong(hash) || !other)
  const isLocked = after.evidence.some(({ kind, file }) => kind === 'declared' && digesting.test(file))
  if (!lost || !isLocked || after.hashes.some(isStrong)) return undefined
  return { before: shown(lost, after), after: other ? shown(other, after) : 'no digest' }
}

/** Whether one digest of both is the same, and none of one algorithm differs. */
export function hasSameDigest(before: Component, after: Component): boolean {
  if (otherDigests(before, after)) return false
  const known = new Set(before.hashes.map(({ algorithm, content }) => `${algorithm} ${content}`))
  return after.hashes.some(({ algorithm, content }) => known.has(`${algorithm} ${content}`))
}

/** As lock files write it, so that it is found there: npm's in base64, others in hexadecimal. */
function shown({ algorithm, content }: Hash, { purl }: Pick<Component, 'purl'>): string {
  const name = algorithm.replace(/^SHA-/, 'sha').toLowerCase()
  if (purl?.startsWith('pkg:npm/') !== true) return `${name}:${content}`
  return `${name}-${Buffer.from(content, 'hex').toString('base64')}`
}
