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
    const anchors: number[][] = []
    this.#words.find(text, (word, start) => {
      for (const user of this.#users[word] ?? []) {
        const own = (anchors[user] ??= [])
        if (own.at(-1) !== start) own.push(start)
      }
    })
    return this.#byWords.flatMap((rule, index) => {
      const own = anchors[index]
      return own ? [{ rule, anchors: ascending(own) }] : []
    })
  }
}

/** Sorted, each once. Nearly always they are: only a word within a longer one is told out of order. */
function ascending(offsets: number[]): readonly number[] {
  for (let at = 1; at < offsets.length; at++) {
    if ((offsets[at - 1] ?? 0) >= (offsets[at] ?? 0)) return [...new Set(offsets)].sort((a, b) => a - b)
  }
  return offsets
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
