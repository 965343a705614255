/** Enough of a long list to find the rest. */
export const mostNamed = 3
/** In UTF-16 units. */
const longest = 100

/** The first of many names, in quotes: `"a", "b", "c", …`. `count` is how many there are, where not all are given. */
export function firstNamed(names: readonly string[], count = names.length): string {
  const shown = names.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, longest)))
  return `${shown.join(', ')}${count > shown.length ? ', …' : ''}`
}
