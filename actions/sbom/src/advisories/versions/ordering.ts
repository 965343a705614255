/** How an ecosystem orders its versions. */
export interface Ordering {
  /** Negative when `a` comes before `b`, 0 when they are the same; undefined when either is no version of the ecosystem. */
  compare(a: string, b: string): number | undefined
}

/** Of ecosystems whose versions nobody here can order. */
export const unordered: Ordering = { compare: (a, b) => (a === b ? 0 : undefined) }

/** Longer texts are no versions, and some parsers take more than linear time. */
const longest = 256

/** An ordering of what `parse` makes of a text; it gives undefined or throws for what is no version. */
export function orderingOf<Version>(
  parse: (text: string) => Version | undefined,
  compare: (a: Version, b: Version) => number,
): Ordering {
  const parsed = (text: string) => {
    if (text.length > longest) return undefined
    try {
      return parse(text)
    } catch {
      // The libraries throw for what is no version, and for nothing else.
      return undefined
    }
  }
  return {
    compare(a, b) {
      const left = parsed(a)
      const right = left === undefined ? undefined : parsed(b)
      return left === undefined || right === undefined ? undefined : compare(left, right)
    },
  }
}

/** Compares lists item by item, the shorter one filled up. */
export function compareLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  filler: Item,
  compare: (a: Item, b: Item) => number,
): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compare(a[at] ?? filler, b[at] ?? filler)
    if (order !== 0) return order
  }
  return 0
}

/** Compares digits as the numbers that they are, however long. */
export function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+(?=\d)/, '')
  const right = b.replace(/^0+(?=\d)/, '')
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0)
}
