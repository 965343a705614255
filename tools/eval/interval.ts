/** A measured rate with its 95 % interval; a rate of nothing is undefined. */
export interface Rate {
  count: number
  total: number
  rate: number | null
  low: number | null
  high: number | null
}

/** The standard normal's 97.5 % quantile. */
const z = 1.959963984540054

/** The rate with Wilson's score interval (Wilson 1927), which holds for few items and for rates near 0 and 1. */
export function rateOf(count: number, total: number): Rate {
  if (total === 0) return { count, total, rate: null, low: null, high: null }
  const rate = count / total
  const scale = 1 + z ** 2 / total
  const centre = (rate + z ** 2 / (2 * total)) / scale
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2))
  return { count, total, rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
