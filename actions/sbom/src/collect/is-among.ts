import type { SourceFolder } from './collector.ts'

/**
 * Whether a file is among those that are looked at. One that is left out stands in the place of no other: it is not read, and
 * what the other says would be lost. In time that grows with the logarithm of the number of files.
 */
export function isAmong({ paths }: Pick<SourceFolder, 'paths'>, path: string): boolean {
  let [low, high] = [0, paths.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return paths[low] === path
}
