/** The list, or nothing when it is empty: readers take an empty list for a statement. */
export function filled<Item>(items: Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : items
}
