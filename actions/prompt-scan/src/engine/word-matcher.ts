import { classesOf } from './character-classes.ts'
import { prefixAutomaton } from './prefix-automaton.ts'

/**
 * Finds many words in one pass over a text (Aho and Corasick 1975). Upper and lower case are one class, so the text
 * need not be lower-cased before. The table of states knows the first letters of each word alone, which keeps it in the
 * processor's cache; the rest is compared where those stand. Time grows with the text and the occurrences of first
 * letters, times at most the longest word.
 */
export class WordMatcher {
  readonly #classes: Uint16Array
  readonly #width: number
  /** Row of the next state, by row of the state and class; negative when first letters or a short word end there. */
  readonly #next: Int32Array
  /** By state: what ends there. */
  readonly #ending: readonly (readonly Beginning[])[]

  /** The words in lower case. */
  constructor(words: readonly string[]) {
    const { classes, count } = classesOf(words)
    const beginnings = beginningsOf(words, classes)
    const { next, ending } = prefixAutomaton([...beginnings.keys()], classes, count)
    const all = [...beginnings.values()]
    this.#classes = classes
    this.#width = count
    this.#next = next
    this.#ending = ending.map((indices) => indices.flatMap((index) => all[index] ?? []))
  }

  /** The offsets at which each word stands, ascending, by index of the word. */
  find(text: string): Map<number, number[]> {
    const found = new Map<number, number[]>()
    const classes = this.#classes
    const next = this.#next
    let row = 0
    for (let at = 0; at < text.length; at++) {
      row = next[row + (classes[text.charCodeAt(at)] ?? 0)] ?? 0
      if (row >= 0) continue
      row = -row
      for (const beginning of this.#ending[row / this.#width] ?? []) this.#collect(beginning, text, at + 1, found)
    }
    return found
  }

  /** Follows the ways on from first letters, and takes what ends there or on the way. */
  #collect({ length, rest }: Beginning, text: string, end: number, found: Map<number, number[]>): void {
    const start = end - length
    let node: Node | undefined = rest
    for (let at = end; node; at++) {
      for (const word of node.words) {
        const offsets = found.get(word)
        if (offsets) offsets.push(start)
        else found.set(word, [start])
      }
      node = at < text.length ? node.ways?.get(this.#classes[text.charCodeAt(at)] ?? 0) : undefined
    }
  }
}

/** First letters of words, or a whole word that is as short. */
interface Beginning {
  length: number
  rest: Node
}

interface Node {
  /** Words that end here. */
  words: number[]
  /** By class. */
  ways?: Map<number, Node>
}

/** Letters of a word that the table of states knows. */
const firstLetters = 5

function beginningsOf(words: readonly string[], classes: Uint16Array): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>()
  for (const [index, word] of words.entries()) {
    const prefix = word.slice(0, firstLetters)
    const beginning = beginnings.get(prefix) ?? { length: prefix.length, rest: { words: [] } }
    beginnings.set(prefix, beginning)
    let node = beginning.rest
    for (let at = prefix.length; at < word.length; at++) node = nodeBehind(node, classes[word.charCodeAt(at)] ?? 0)
    node.words.push(index)
  }
  return beginnings
}

function nodeBehind(node: Node, unit: number): Node {
  const ways = (node.ways ??= new Map<number, Node>())
  const next = ways.get(unit) ?? { words: [] }
  ways.set(unit, next)
  return next
}
