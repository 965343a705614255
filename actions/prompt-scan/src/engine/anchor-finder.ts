import type { TextRule } from '../rules/rule.ts'
import type { Candidate } from './prefilter.ts'
import { WordMatcher } from './word-matcher.ts'

/** Finds the words of all rules in one pass, and tells which rules they belong to. */
export class AnchorFinder {
  readonly #rules: readonly TextRule[]
  readonly #words: WordMatcher
  /** By index of the word: indices of the rules. */
  readonly #users: readonly (readonly number[])[]

  constructor(rules: readonly TextRule[]) {
    const users = new Map<string, number[]>()
    for (const [index, { needs }] of rules.entries()) {
      for (const word of new Set(wordsOf(needs))) {
        const known = users.get(word)
        if (known) known.push(index)
        else users.set(word, [index])
      }
    }
    this.#rules = rules
    this.#words = new WordMatcher([...users.keys()])
    this.#users = [...users.values()]
  }

  /** The rules whose words stand in a text, in their order. */
  candidates(text: string): Candidate[] {
    if (this.#users.length === 0) return []
    const anchors: number[][] = []
    this.#words.find(text, (word, start) => {
      for (const user of this.#users[word] ?? []) {
        const own = (anchors[user] ??= [])
        if (own.at(-1) !== start) own.push(start)
      }
    })
    return this.#rules.flatMap((rule, index) => {
      const own = anchors[index]
      return own ? [{ rule, anchors: ascending(own) }] : []
    })
  }
}

function wordsOf(needs: TextRule['needs']): readonly string[] {
  return typeof needs === 'object' && 'words' in needs ? needs.words : []
}

/** Sorted, each once. Nearly always they are: only a word within a longer one is told out of order. */
function ascending(offsets: number[]): readonly number[] {
  for (let at = 1; at < offsets.length; at++) {
    if ((offsets[at - 1] ?? 0) >= (offsets[at] ?? 0)) return [...new Set(offsets)].sort((a, b) => a - b)
  }
  return offsets
}
