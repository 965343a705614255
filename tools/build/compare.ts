import type { Tree } from './tree.ts'

export type DifferenceKind = 'changed' | 'missing' | 'stale' | 'untracked'

/** A file in which the committed dist/ is not what the sources make. */
export interface Difference {
  kind: DifferenceKind
  /** Relative to dist/. */
  path: string
}

/**
 * What is wrong with a dist/, sorted by path: content that differs from the build, files that the build makes and dist/
 * lacks, files that it no longer makes, and files that Git does not know and so would not ship.
 */
export function compareDist(built: Tree, found: Tree, tracked: Set<string>): Difference[] {
  const paths = [...new Set([...built.keys(), ...found.keys()])].sort()
  return paths.flatMap((path) => {
    const kind = differenceOf(built.get(path), found.get(path), tracked.has(path))
    return kind ? [{ kind, path }] : []
  })
}

function differenceOf(built: Uint8Array | undefined, found: Uint8Array | undefined, tracked: boolean) {
  if (!found) return 'missing'
  if (!built) return 'stale'
  if (Buffer.compare(built, found) !== 0) return 'changed'
  return tracked ? undefined : 'untracked'
}

const reasons: Record<DifferenceKind, string> = {
  changed: 'differs from what the sources make',
  missing: 'is missing: the sources make it',
  stale: 'is stale: the sources no longer make it',
  untracked: 'is up to date, but Git does not track it',
}

/** One sentence about a difference. */
export function describe({ kind, path }: Difference): string {
  return `dist/${path} ${reasons[kind]}.`
}
