import type { Component, Evidence, Seen } from './component.ts'

/** Where one place sees a component; undefined of another tool's bill that does not say what it is of. */
export function seenBy({ kind, reportedOf }: Evidence): Seen | undefined {
  return kind === 'reported' ? reportedOf : kind
}

/** Whether any place sees the component there. */
export function isSeen({ evidence }: Pick<Component, 'evidence'>, where: Seen): boolean {
  return evidence.some((place) => seenBy(place) === where)
}

/** Whether what was read here declares it: another tool's bill may say anything. */
export function isDeclared({ evidence }: Pick<Component, 'evidence'>): boolean {
  return evidence.some(({ kind }) => kind === 'declared')
}

/** All the places where components are seen. */
export function allSeen(components: readonly Pick<Component, 'evidence'>[]): Set<Seen> {
  const found = new Set<Seen>()
  for (const { evidence } of components) {
    for (const place of evidence) {
      const where = seenBy(place)
      if (where) found.add(where)
    }
  }
  return found
}

/** The files in what ships that say it is there. */
export function shippedFiles({ evidence }: Pick<Component, 'evidence'>): string[] {
  return evidence.flatMap(({ kind, file }) => (kind === 'shipped' ? file : []))
}
