import type { Surface } from '../document/segment.ts'
import type { Needs, TextRule } from '../rules/rule.ts'
import { WordMatcher } from './word-matcher.ts'

/** A rule that must look at a text, and where its words stand. */
export interface Candidate {
  rule: TextRule
  anchors: readonly number[]
}

/** Characters beyond ASCII. */
const beyondAscii = /[^\0-\x7f]/
/** Controls other than tab, line feed, form feed and carriage return. */
const control = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/

/** Tells by cheap tests which rules must look at a text: most texts pass none of them. */
export class Prefilter {
  readonly #byWords: readonly TextRule[]
  readonly #always: readonly TextRule[]
  readonly #onNonAscii: readonly TextRule[]
  readonly #onControl: readonly TextRule[]
  readonly #words: WordMatcher
  /** By index of the word: indices into `byWords`. */
  readonly #users: readonly (readonly number[])[]

  constructor(rules: readonly TextRule[]) {
    this.#byWords = rules.filter(({ needs }) => wordsOf(needs) !== undefined)
    this.#always = rules.filter(({ needs }) => needs === 'nothing')
    this.#onNonAscii = rules.filter(({ needs }) => charactersOf(needs) === 'non-ascii')
    this.#onControl = rules.filter(({ needs }) => charactersOf(needs) === 'control')
    const users = new Map<string, number[]>()
    for (const [index, { needs }] of this.#byWords.entries()) {
      for (const word of new Set(wordsOf(needs))) users.set(word, [...(users.get(word) ?? []), index])
    }
    this.#words = new WordMatcher([...users.keys()])
    this.#users = [...users.values()]
  }

  /** The rules that look at such a text, in their own order within each kind of need. */
  candidates(text: string, surface: Surface): Candidate[] {
    const free = [
      ...this.#always,
      ...(this.#onNonAscii.length > 0 && beyondAscii.test(text) ? this.#onNonAscii : []),
      ...(this.#onControl.length > 0 && control.test(text) ? this.#onControl : []),
    ]
    const anchored = this.#anchored(text)
    return [...free.map((rule) => ({ rule, anchors: [] })), ...anchored].filter(({ rule }) => looksAt(rule, surface))
  }

  #anchored(text: string): Candidate[] {
    const found = this.#words.find(text)
    const lists = new Map<number, number[][]>()
    for (const [word, offsets] of found) {
      for (const user of this.#users[word] ?? []) lists.set(user, [...(lists.get(user) ?? []), offsets])
    }
    return [...lists].flatMap(([index, offsets]) => {
      const rule = this.#byWords[index]
      return rule ? [{ rule, anchors: ascending(offsets) }] : []
    })
  }
}

function ascending(lists: readonly number[][]): readonly number[] {
  const [first, ...others] = lists
  if (first && others.length === 0) return first
  return Array.from(new Set(lists.flat())).sort((a, b) => a - b)
}

function wordsOf(needs: Needs): readonly string[] | undefined {
  return typeof needs === 'object' && 'words' in needs ? needs.words : undefined
}

function charactersOf(needs: Needs): 'non-ascii' | 'control' | undefined {
  return typeof needs === 'object' && 'characters' in needs ? needs.characters : undefined
}

function looksAt({ surfaces }: TextRule, surface: Surface): boolean {
  return surfaces ? surfaces.includes(surface) : surface !== 'string'
}
