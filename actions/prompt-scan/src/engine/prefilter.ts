import type { Surface } from '../document/segment.ts'
import { longestMessage, type Needs, type TextRule } from '../rules/rule.ts'
import { AnchorFinder } from './anchor-finder.ts'

/** A rule that must look at a text, and where its words stand. */
export interface Candidate {
  rule: TextRule
  anchors: readonly number[]
}

const nowhere: readonly number[] = []

/** Characters beyond ASCII. */
const beyondAscii = /[^\0-\x7f]/
/** Controls other than tab, line feed, form feed and carriage return. */
const control = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/

/** Tells by cheap tests which rules must look at a text: most texts pass few of them. */
export class Prefilter {
  readonly #rules: readonly TextRule[]
  /** By surface and length, made when the first such text comes. */
  readonly #filters = new Map<string, Filter>()

  constructor(rules: readonly TextRule[]) {
    this.#rules = rules
  }

  /** The rules that look at such a text, in their own order within each kind of need. */
  candidates(text: string, surface: Surface): Candidate[] {
    return this.#filterFor(surface, text.length <= longestMessage ? 'message' : 'document').candidates(text)
  }

  #filterFor(surface: Surface, length: Length): Filter {
    const key = `${surface} ${length}`
    const known = this.#filters.get(key)
    if (known) return known
    const made = new Filter(
      this.#rules.filter((rule) => looksAt(rule, surface, length)),
      length,
    )
    this.#filters.set(key, made)
    return made
  }
}

type Length = 'message' | 'document'

/** The tests for texts of one surface and length. */
class Filter {
  readonly #always: readonly Candidate[]
  readonly #onNonAscii: readonly Candidate[]
  readonly #onControl: readonly Candidate[]
  readonly #byWords: AnchorFinder

  constructor(rules: readonly TextRule[], length: Length) {
    const test = new Map(rules.map((rule) => [rule, testOf(rule.needs, length)]))
    const those = (kind: Test): TextRule[] => rules.filter((rule) => test.get(rule) === kind)
    const free = (kind: Test): Candidate[] => those(kind).map((rule) => ({ rule, anchors: nowhere }))
    this.#always = free('none')
    this.#onNonAscii = free('non-ascii')
    this.#onControl = free('control')
    this.#byWords = new AnchorFinder(those('words'))
  }

  candidates(text: string): Candidate[] {
    return this.#always.concat(
      this.#onNonAscii.length > 0 && beyondAscii.test(text) ? this.#onNonAscii : [],
      this.#onControl.length > 0 && control.test(text) ? this.#onControl : [],
      this.#byWords.candidates(text),
    )
  }
}

type Test = 'none' | 'words' | 'non-ascii' | 'control'

function testOf(needs: Needs, length: Length): Test {
  if (needs === 'nothing') return 'none'
  if ('characters' in needs) return needs.characters
  return needs.messages === 'all' && length === 'message' ? 'none' : 'words'
}

function looksAt({ surfaces, needs }: TextRule, surface: Surface, length: Length): boolean {
  if (surfaces ? !surfaces.includes(surface) : surface === 'string') return false
  if (length === 'message' || typeof needs !== 'object' || !('words' in needs)) return true
  return needs.surfaces?.includes(surface) ?? true
}
