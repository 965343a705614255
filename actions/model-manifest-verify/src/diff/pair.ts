/** An item on either side that is taken for the same thing, with its index in its list. */
export interface Pair<T> {
  before?: Indexed<T>
  after?: Indexed<T>
}

interface Indexed<T> {
  item: T
  index: number
}

/** Something that identifies an item; nothing when it has none of the kind. */
type Key<T> = (item: T) => string | undefined

/**
 * Pairs the items of two lists by the first key that they share; later keys see only what earlier ones left. In the order
 * of the list after, then what is gone in the order of the list before.
 */
export function pair<T>(before: readonly T[], after: readonly T[], ...keys: Key<T>[]): Pair<T>[] {
  const old = before.map((item, index) => ({ item, index }))
  const pairs: Pair<T>[] = after.map((item, index) => ({ after: { item, index } }))
  const left = new Set(old)
  for (const key of keys) {
    // Reversed, since taking the last of many is cheap and taking the first is not.
    const candidates = Map.groupBy([...left].reverse(), ({ item }) => key(item))
    for (const each of pairs) {
      if (each.before !== undefined || each.after === undefined) continue
      const wanted = key(each.after.item)
      const found = wanted === undefined ? undefined : candidates.get(wanted)?.pop()
      if (found === undefined) continue
      each.before = found
      left.delete(found)
    }
  }
  return [...pairs, ...[...left].map((gone) => ({ before: gone }))]
}
