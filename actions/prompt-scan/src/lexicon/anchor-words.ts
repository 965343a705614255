import type { Concept } from './concept.ts'

/** What must stand in a text before it is read: the words of the concepts, without those that another one begins. */
export function anchorWords(concepts: readonly Concept[]): string[] {
  const words = new Set(concepts.flatMap(({ terms }) => terms.flatMap(({ spellings }) => spellings)))
  const kept: string[] = []
  for (const word of [...words].filter(isLongEnough).sort()) {
    const last = kept.at(-1)
    if (last === undefined || !word.startsWith(last)) kept.push(word)
  }
  return kept
}

/** Four letters; two characters of scripts that write a word in two. */
function isLongEnough(word: string): boolean {
  return word.length >= 4 || (word.length >= 2 && word.charCodeAt(0) > 0x2ff)
}
