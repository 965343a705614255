import type { Concept } from './concept.ts'

/** A set of concepts by their ids, 32 a word: whether a text speaks of any of many is a few operations. */
export type ConceptBits = Int32Array

export function bitsOf(concepts: Iterable<Concept>): ConceptBits {
  const ids = Array.from(concepts, ({ id }) => id)
  const bits = new Int32Array((Math.max(-1, ...ids) >> 5) + 1)
  for (const id of ids) setBit(bits, id)
  return bits
}

export function setBit(bits: ConceptBits, id: number): void {
  const at = id >> 5
  bits[at] = (bits[at] ?? 0) | (1 << (id & 31))
}

/** Whether the sets have a concept in common. */
export function overlap(a: ConceptBits, b: ConceptBits): boolean {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}

/** The words of a set that are not empty, each as its index and its bits: quickly compared with other sets. */
export type ConceptMask = Int32Array

export function maskOf(bits: ConceptBits): ConceptMask {
  return Int32Array.from([...bits].flatMap((word, at) => (word === 0 ? [] : [at, word])))
}

/** Whether the sets have a concept in common. */
export function meets(mask: ConceptMask, bits: ConceptBits): boolean {
  for (let at = 0; at < mask.length; at += 2) {
    if (((bits[mask[at] ?? 0] ?? 0) & (mask[at + 1] ?? 0)) !== 0) return true
  }
  return false
}

export function united(sets: readonly ConceptBits[]): ConceptBits {
  const all = new Int32Array(Math.max(0, ...sets.map(({ length }) => length)))
  for (const set of sets) addAll(all, set)
  return all
}

/** Adds what a set has; the other must have room for it. */
export function addAll(to: ConceptBits, more: ConceptBits): void {
  for (let at = 0; at < more.length; at++) to[at] = (to[at] ?? 0) | (more[at] ?? 0)
}
