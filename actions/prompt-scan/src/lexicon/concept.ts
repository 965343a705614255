import { fold } from './token.ts'

/** A meaning, and the words of all languages that carry it. */
export interface Concept {
  name: string
  /** Its bit in a set of concepts: they count up from 0. */
  readonly id: number
  readonly terms: readonly Term[]
  /** Whether one wrong, missing, doubled or swapped letter is forgiven: for long words that attackers misspell. */
  misspelt: boolean
}

/** One or more words in a row; the last may stand for every word that begins so. */
export interface Term {
  /** Folded. */
  words: readonly string[]
  stem: boolean
  /** How it stands in a lower-cased text: as listed, and without accents. */
  spellings: readonly string[]
}

/**
 * A concept of its words by language. Words are separated by spaces; `_` joins the words of a term, and `*` ends a stem:
 * `ignorier* set_aside`.
 */
export function concept(name: string, byLanguage: Readonly<Record<string, string>>): Concept {
  return new Vocabulary(name, false, () => Object.values(byLanguage).flatMap(termsOf))
}

/** A concept whose words are recognised with one letter wrong. */
export function forgiving(name: string, byLanguage: Readonly<Record<string, string>>): Concept {
  return new Vocabulary(name, true, () => Object.values(byLanguage).flatMap(termsOf))
}

/** One concept for all the words of several. */
export function either(name: string, ...concepts: readonly Concept[]): Concept {
  const misspelt = concepts.some(({ misspelt }) => misspelt)
  return new Vocabulary(name, misspelt, () => concepts.flatMap(({ terms }) => terms))
}

/** Its words are taken apart when they are first asked for: most texts need the words of few concepts. */
class Vocabulary implements Concept {
  static #count = 0
  readonly id = Vocabulary.#count++
  readonly name: string
  readonly misspelt: boolean
  readonly #makeTerms: () => readonly Term[]
  #terms: readonly Term[] | undefined

  constructor(name: string, misspelt: boolean, makeTerms: () => readonly Term[]) {
    this.name = name
    this.misspelt = misspelt
    this.#makeTerms = makeTerms
  }

  get terms(): readonly Term[] {
    return (this.#terms ??= this.#makeTerms())
  }
}

function termsOf(words: string): Term[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const stem = word.endsWith('*')
      const listed = (stem ? word.slice(0, -1) : word).split('_')
      const words = listed.map(fold)
      return { words, stem, spellings: [...new Set([listed.join(' '), words.join(' ')])] }
    })
}
