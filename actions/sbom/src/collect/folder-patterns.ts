/** Whether patterns name a folder. The last pattern that fits decides; one with `!` takes away. */
export function isNamed(place: string, patterns: readonly string[]): boolean {
  let named = false
  for (const pattern of patterns) {
    const takesAway = pattern.startsWith('!')
    const clean = (takesAway ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/$/, '')
    if (fitsFolders(clean.split('/'), place.split('/'))) named = !takesAway
  }
  return named
}

/** `**` stands for any number of folders. */
function fitsFolders(pattern: readonly string[], folders: readonly string[]): boolean {
  return fits(pattern, folders, '**', (part, folder) =>
    fits(Array.from(part), Array.from(folder), '*', (a, b) => a === b),
  )
}

/** Whether parts follow a pattern in which `star` stands for any number of them; at worst the product of the lengths. */
function fits(
  pattern: readonly string[],
  parts: readonly string[],
  star: string,
  fitsOne: (pattern: string, part: string) => boolean,
): boolean {
  let at = 0
  let next = 0
  let lastStar = -1
  let afterStar = 0
  while (next < parts.length) {
    const wanted = pattern[at]
    if (wanted === star) {
      lastStar = at++
      afterStar = next
    } else if (wanted !== undefined && fitsOne(wanted, parts[next] ?? '')) {
      at++
      next++
    } else if (lastStar !== -1) {
      at = lastStar + 1
      next = ++afterStar
    } else return false
  }
  while (pattern[at] === star) at++
  return at === pattern.length
}
