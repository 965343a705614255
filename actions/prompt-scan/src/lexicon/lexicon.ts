import { addAll, bitsOf, setBit, type ConceptBits } from './concept-bits.ts'
import type { Concept, Term } from './concept.ts'
import { Misspellings } from './misspelling.ts'
import { tokenise } from './token.ts'
import type { Token } from './token.ts'

/** A stretch of text as words, and where each meaning stands among them. */
export interface Reading {
  readonly words: readonly Token[]
  /** The meanings that stand anywhere in it. */
  readonly present: ConceptBits
  placesOf(concept: Concept): readonly Place[]
}

/** Indexes of the first and the last word of a term. */
export interface Place {
  first: number
  last: number
}

/** Shorter stems would be the beginning of too many words. */
const SHORTEST_STEM = 2
const LONGEST_STEM = 14
/** Arabic writes "and", "so", "by", "for" and "the" together with the next word. */
const ARABIC_PREFIX = /^(?:[وفبلك]?ال|[وفبل])/

interface Entry {
  concept: Concept
  term: Term
}

/** What one word may mean. */
interface Meaning {
  entries: readonly Entry[]
  /** The concepts that it carries alone. */
  alone: ConceptBits
  /** Terms of several words that begin with it. */
  longer: readonly Entry[]
}

/** Words whose entries are remembered: the common words of a language, over and over. */
const REMEMBERED = 4000

/** The vocabulary of a rule: reads a stretch of text into words and their meanings. */
export class Lexicon {
  readonly #words = new Map<string, Entry[]>()
  readonly #stems = new Map<string, Entry[]>()
  /** First letters of the stems: most words share none, and need no further look. */
  readonly #stemHeads = new Set<string>()
  readonly #misspellings = new Misspellings<readonly Entry[]>()
  /** Lengths of the terms of scripts without spaces, by first character, longest first. */
  readonly #unspaced = new Map<string, string[]>()

  /** What was looked up lately. */
  readonly #recent = new Map<string, Meaning>()

  /** Learned when the first text is read. */
  #unlearned: readonly Concept[]
  /** Words of a set of all concepts. */
  readonly #width: number

  constructor(concepts: Iterable<Concept>) {
    this.#unlearned = [...new Set(concepts)]
    this.#width = bitsOf(this.#unlearned).length
  }

  /** Reads a stretch of lower-cased text. */
  read(lower: string, start: number, end: number): Reading {
    if (this.#unlearned.length > 0) this.#learn()
    const words = tokenise(lower, start, end, (text, offset) => this.#termLength(text, offset))
    let places: Map<Concept, Place[]> | undefined
    return {
      words,
      present: this.#presentIn(words),
      placesOf: (concept) => (places ??= this.#placesIn(words)).get(concept) ?? NO_PLACES,
    }
  }

  #presentIn(words: readonly Token[]): ConceptBits {
    const present: ConceptBits = new Int32Array(this.#width)
    for (let index = 0; index < words.length; index++) {
      const meaning = this.#meaningOf(words[index]?.word ?? '')
      if (meaning === NO_MEANING) continue
      addAll(present, meaning.alone)
      for (const { concept, term } of meaning.longer) if (follows(words, index, term)) setBit(present, concept.id)
    }
    return present
  }

  /** Made for the texts in which a phrase may stand: most speak of no phrase's every part. */
  #placesIn(words: readonly Token[]): Map<Concept, Place[]> {
    const places = new Map<Concept, Place[]>()
    words.forEach(({ word }, index) => {
      for (const { concept, term } of this.#meaningOf(word).entries) {
        const more = term.words.length - 1
        if (more === 0 || follows(words, index, term)) put(places, concept, { first: index, last: index + more })
      }
    })
    return places
  }

  #learn(): void {
    for (const concept of this.#unlearned) for (const term of concept.terms) this.#add({ concept, term })
    for (const terms of this.#unspaced.values()) terms.sort((a, b) => b.length - a.length)
    this.#unlearned = []
  }

  #add(entry: Entry): void {
    const [first = ''] = entry.term.words
    const stem = entry.term.stem && entry.term.words.length === 1
    put(stem ? this.#stems : this.#words, first, entry)
    if (stem) this.#stemHeads.add(first.slice(0, SHORTEST_STEM))
    if (isUnspacedTerm(first)) {
      put(this.#unspaced, first.slice(0, 1), first)
      if (stem) put(this.#words, first, entry)
    } else if (entry.concept.misspelt && entry.term.words.length === 1 && !stem) this.#misspellings.add(first, [entry])
  }

  #termLength(lower: string, offset: number): number {
    const terms = this.#unspaced.get(lower.charAt(offset))
    return terms?.find((term) => lower.startsWith(term, offset))?.length ?? 0
  }

  #meaningOf(word: string): Meaning {
    const recent = this.#recent.get(word)
    if (recent !== undefined) return recent
    if (this.#recent.size >= REMEMBERED) this.#recent.clear()
    const meaning = meaningOf(this.#lookUp(word))
    this.#recent.set(word, meaning)
    return meaning
  }

  #lookUp(word: string): readonly Entry[] {
    const exact = this.#words.get(word)
    const stems = this.#stemEntries(word)
    if (stems.length > 0) return exact === undefined ? stems : [...exact, ...stems]
    if (exact !== undefined) return exact
    const bare = ARABIC_PREFIX.exec(word)
    if (bare !== null && word.length - bare[0].length >= 2)
      return this.#words.get(word.slice(bare[0].length)) ?? NO_ENTRIES
    return this.#misspellings.find(word) ?? NO_ENTRIES
  }

  #stemEntries(word: string): readonly Entry[] {
    if (!this.#stemHeads.has(word.slice(0, SHORTEST_STEM))) return NO_ENTRIES
    const found: Entry[] = []
    for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
      const entries = this.#stems.get(word.slice(0, length))
      if (entries !== undefined) found.push(...entries)
    }
    return found
  }
}

const NO_ENTRIES: readonly Entry[] = []
const NO_PLACES: readonly Place[] = []
const NO_MEANING: Meaning = { entries: NO_ENTRIES, alone: bitsOf([]), longer: NO_ENTRIES }

function meaningOf(entries: readonly Entry[]): Meaning {
  if (entries.length === 0) return NO_MEANING
  const alone = entries.filter(({ term }) => term.words.length === 1)
  const longer = entries.filter(({ term }) => term.words.length > 1)
  return { entries, alone: bitsOf(alone.map(({ concept }) => concept)), longer }
}

function follows(tokens: readonly Token[], index: number, { words, stem }: Term): boolean {
  return words.every((word, offset) => {
    if (offset === 0) return true
    const token = tokens[index + offset]
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return false
    return stem && offset === words.length - 1 ? token.word.startsWith(word) : token.word === word
  })
}

function isUnspacedTerm(word: string): boolean {
  return /^[\u3040-\u30ff\u3400-\u9fff]/.test(word)
}

function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
