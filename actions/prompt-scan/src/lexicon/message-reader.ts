import type { Concept } from './concept.ts'
import { Lexicon, type Reading } from './lexicon.ts'

/**
 * Reads messages with the vocabulary of all rules at once: whichever rules look at a message, it is taken into words and
 * meanings one time.
 */
export class MessageReader {
  readonly #concepts = new Set<Concept>()
  #lexicon: Lexicon | undefined
  #last: { lower: string; reading: Reading } | undefined

  /** Adds what a rule speaks of. */
  learn(concepts: Iterable<Concept>): void {
    for (const concept of concepts) this.#concepts.add(concept)
    this.#lexicon = undefined
    this.#last = undefined
  }

  /** Reads a lower-cased message. */
  read(lower: string): Reading {
    if (this.#last?.lower === lower) return this.#last.reading
    const reading = (this.#lexicon ??= new Lexicon(this.#concepts)).read(lower, 0, lower.length)
    this.#last = { lower, reading }
    return reading
  }
}
