/** Words shorter than this have too many neighbours that are words themselves. */
const SHORTEST = 6

/** Common words one letter from the vocabulary, which mean something else. */
const OTHER_WORDS = new Set(
  'forged forges forger forgot forgets ignored ignores ignorer prompt promote promoted order ordered provide'.split(
    ' ',
  ),
)

/**
 * Finds the word that a misspelling stands for: one letter wrong, missing, added or swapped with its neighbour. Both
 * sides are compared with one letter left out (the symmetric-delete method), so a look-up takes one step a letter.
 */
export class Misspellings<T> {
  readonly #byDeletion = new Map<string, { word: string; value: T }>()

  add(word: string, value: T): void {
    if (word.length < SHORTEST) return
    for (const form of [word, ...deletions(word)]) this.#byDeletion.set(form, { word, value })
  }

  find(word: string): T | undefined {
    if (this.#byDeletion.size === 0 || word.length < SHORTEST - 1 || word.length > 16 || OTHER_WORDS.has(word))
      return undefined
    for (const form of [word, ...deletions(word)]) {
      const near = this.#byDeletion.get(form)
      if (near !== undefined && near.word[0] === word[0] && oneEdit(near.word, word)) return near.value
    }
    return undefined
  }
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether two words differ by one letter wrong, missing, added or swapped; not by an ending, which is inflection. */
function oneEdit(right: string, written: string): boolean {
  let head = 0
  while (head < right.length && right[head] === written[head]) head++
  let tail = 0
  const most = Math.min(right.length, written.length) - head
  while (tail < most && right[right.length - 1 - tail] === written[written.length - 1 - tail]) tail++
  const missing = right.slice(head, right.length - tail)
  const added = written.slice(head, written.length - tail)
  if (missing.length <= 1 && added.length <= 1) return !(missing === '' && tail === 0 && 'sd'.includes(added))
  return missing.length === 2 && added.length === 2 && missing[0] === added[1] && missing[1] === added[0]
}
