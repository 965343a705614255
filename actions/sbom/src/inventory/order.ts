/** Compares by UTF-16 code units: the same in every locale and on every system, unlike `localeCompare`. */
export function inCodeUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The texts once each, in code-unit order. */
export function sortedSet(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(inCodeUnitOrder)
}
