/** A stretch of a text that is set apart from what is said. */
export interface Region {
  start: number
  end: number
  kind: 'fenced' | 'quoted' | 'table' | 'comment'
}

/** The stretch that holds all from `start` to `end`, of stretches of one kind, ascending and apart from each other. */
export function regionAt<Stretch extends Pick<Region, 'start' | 'end'>>(
  regions: readonly Stretch[],
  start: number,
  end: number,
): Stretch | undefined {
  let low = 0
  let high = regions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((regions[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const region = regions[low - 1]
  return region && region.end >= end ? region : undefined
}
