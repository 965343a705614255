import { bitsOf, maskOf, meets, type ConceptBits, type ConceptMask } from './concept-bits.ts'
import type { Concept } from './concept.ts'
import type { Place, Reading } from './lexicon.ts'

/** Meanings in a row, with bounded room between them: "ignore", up to four words, "previous", up to three, "instructions". */
export interface Phrase {
  slots: readonly Slot[]
  guards: readonly Guard[]
}

export interface Slot {
  concepts: ReadonlySet<Concept>
  /** The same as bits. */
  bits: ConceptBits
  mask: ConceptMask
  /** Most words between the slot before and this one. */
  room: number
  /** Sentence ends that may lie between the slot before and this one. */
  sentences: number
  /** Whether the word must be the first of its sentence. */
  initial: boolean
}

/** Words that make the phrase mean something else: a negation before it, a lint rule after it. */
export interface Guard {
  where: 'before' | 'inside' | 'after'
  concepts: ReadonlySet<Concept>
  room: number
}

/** Where a phrase stands: indexes of its first word and of its last. */
export type Occurrence = Place

/** A phrase that begins with any of the concepts. */
export function says(...concepts: readonly Concept[]): PhraseBuilder {
  return new PhraseBuilder([slotOf(concepts, { room: 0, sentences: 0, initial: false })], [])
}

/** A phrase that begins a sentence with any of the concepts. */
export function begins(...concepts: readonly Concept[]): PhraseBuilder {
  return new PhraseBuilder([slotOf(concepts, { room: 0, sentences: 0, initial: true })], [])
}

function slotOf(concepts: readonly Concept[], place: Omit<Slot, 'concepts' | 'bits' | 'mask'>): Slot {
  const bits = bitsOf(concepts)
  return { concepts: new Set(concepts), bits, mask: maskOf(bits), ...place }
}

export class PhraseBuilder implements Phrase {
  readonly slots: readonly Slot[]
  readonly guards: readonly Guard[]

  constructor(slots: readonly Slot[], guards: readonly Guard[]) {
    this.slots = slots
    this.guards = guards
  }

  /** Then any of the concepts, in the same sentence, with at most `room` words between. */
  then(room: number, ...concepts: readonly Concept[]): PhraseBuilder {
    return this.#with(slotOf(concepts, { room, sentences: 0, initial: false }))
  }

  /** Then any of the concepts, in this or one of the next two sentences, with at most `room` words between. */
  later(room: number, ...concepts: readonly Concept[]): PhraseBuilder {
    return this.#with(slotOf(concepts, { room, sentences: 2, initial: false }))
  }

  /** Then any of the concepts at the head of one of the next two sentences. */
  opening(room: number, ...concepts: readonly Concept[]): PhraseBuilder {
    return this.#with(slotOf(concepts, { room, sentences: 2, initial: true }))
  }

  /** Not with these in the words before it. */
  notAfter(room: number, ...concepts: readonly Concept[]): PhraseBuilder {
    return this.#guarded({ where: 'before', concepts: new Set(concepts), room })
  }

  /** Not with these between its first word and its last. */
  notAround(...concepts: readonly Concept[]): PhraseBuilder {
    return this.#guarded({ where: 'inside', concepts: new Set(concepts), room: 0 })
  }

  /** Not with these in the words after it. */
  notBefore(room: number, ...concepts: readonly Concept[]): PhraseBuilder {
    return this.#guarded({ where: 'after', concepts: new Set(concepts), room })
  }

  #with(slot: Slot): PhraseBuilder {
    return new PhraseBuilder([...this.slots, slot], this.guards)
  }

  #guarded(guard: Guard): PhraseBuilder {
    return new PhraseBuilder(this.slots, [...this.guards, guard])
  }
}

/** The concepts that a phrase speaks of. */
export function conceptsOf({ slots, guards }: Phrase): Concept[] {
  return [...slots, ...guards].flatMap(({ concepts }) => [...concepts])
}

const nowhere: readonly Occurrence[] = []

/**
 * Where a phrase stands among the words. Slots are filled one after the other for all beginnings at once, each word
 * remembering the nearest beginning: the time is the number of words times the number of slots, whatever the text.
 */
export function occurrences(reading: Reading, phrase: Phrase): readonly Occurrence[] {
  for (const { mask } of phrase.slots) if (!meets(mask, reading.present)) return nowhere
  let reached: Occurrence[] = []
  for (const [index, slot] of phrase.slots.entries()) {
    const candidates = placesOf(reading, slot)
    reached = index === 0 ? candidates : advance(reading, reached, candidates, slot)
    if (reached.length === 0) return []
  }
  return reached.filter((found) => phrase.guards.every((guard) => !forbids(reading, found, guard)))
}

function placesOf(reading: Reading, slot: Slot): Place[] {
  const found: Place[] = []
  for (const concept of slot.concepts) {
    for (const place of reading.placesOf(concept)) {
      if (!slot.initial || reading.words[place.first]?.initial === true) found.push(place)
    }
  }
  return slot.concepts.size === 1 ? found : found.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** The candidates that follow closely enough on something reached, each with the nearest beginning. */
function advance({ words }: Reading, reached: Occurrence[], candidates: readonly Place[], slot: Slot): Occurrence[] {
  const next: Occurrence[] = []
  let at = 0
  for (const { first, last } of candidates) {
    while ((reached[at + 1]?.last ?? Infinity) < first) at++
    const before = reached[at]
    if (before === undefined || before.last >= first || first - before.last - 1 > slot.room) continue
    const crossed = (words[first]?.sentence ?? 0) - (words[before.last]?.sentence ?? 0)
    if (crossed <= slot.sentences) next.push({ first: before.first, last })
  }
  return next
}

function forbids(reading: Reading, { first, last }: Occurrence, guard: Guard): boolean {
  const { words } = reading
  const [from, to] =
    guard.where === 'before'
      ? [first - guard.room, first - 1]
      : guard.where === 'inside'
        ? [first, last]
        : [last + 1, last + guard.room]
  const sentence = words[guard.where === 'after' ? last : first]?.sentence
  for (const concept of guard.concepts) {
    for (const place of reading.placesOf(concept)) {
      if (place.first < from || place.first > to) continue
      if (guard.where === 'inside' || words[place.first]?.sentence === sentence) return true
    }
  }
  return false
}
