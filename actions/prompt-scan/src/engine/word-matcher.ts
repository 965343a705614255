import { classesOf, firstBeyondAscii } from './character-classes.ts'
import { lowerCase } from './lower-case.ts'
import { prefixAutomaton, type Automaton } from './prefix-automaton.ts'

/**
 * Finds many words in one pass over a text (Aho and Corasick 1975). Upper and lower case are one class, so the text
 * need not be lower-cased before. The table of states knows the first letters of each word alone, which keeps it in the
 * processor's cache; the rest is compared where those stand. Time grows with the text and the occurrences of first
 * letters, times at most the longest word.
 */
export class WordMatcher {
  readonly #columns: Uint16Array
  readonly #asciiWidth: number
  readonly #beyondWidth: number
  readonly #automaton: Automaton
  /** By state: what ends there. */
  readonly #ending: readonly (readonly Beginning[])[]

  /** The words in lower case. */
  constructor(words: readonly string[]) {
    const classes = classesOf(words)
    const beginnings = beginningsOf(words)
    const all = [...beginnings.values()]
    this.#columns = classes.columns
    this.#asciiWidth = classes.ascii.length
    this.#beyondWidth = classes.beyond.length
    this.#automaton = prefixAutomaton([...beginnings.keys()], classes)
    this.#ending = this.#automaton.ending.map((indices) => indices.flatMap((index) => all[index] ?? []))
  }

  /** Tells of each word that stands in a text: its index, and where. Nearly in the order of the places. */
  find(text: string, onWord: (word: number, start: number) => void): void {
    const columns = this.#columns
    const { ascii, beyond } = this.#automaton
    const asciiWidth = this.#asciiWidth
    const beyondWidth = this.#beyondWidth
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const column = columns[unit] ?? 0
      state = (unit < firstBeyondAscii ? ascii[state * asciiWidth + column] : beyond[state * beyondWidth + column]) ?? 0
      if (state >= 0) continue
      state = -state
      for (const beginning of this.#ending[state] ?? []) follow(beginning, text, at + 1, onWord)
    }
  }
}

/** Follows the ways on from first letters, and tells of what ends there or on the way. */
function follow(
  { length, rest }: Beginning,
  text: string,
  end: number,
  onWord: (word: number, start: number) => void,
): void {
  const start = end - length
  let node: Node | undefined = rest
  for (let at = end; node; at++) {
    for (const word of node.words) onWord(word, start)
    node = node.ways?.get(lowerCase(text.charAt(at)))
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
  /** By letter. */
  ways?: Map<string, Node>
}

/** Letters of a word that the table of states knows. */
const firstLetters = 5

function beginningsOf(words: readonly string[]): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>()
  for (const [index, word] of words.entries()) {
    const prefix = word.slice(0, firstLetters)
    const beginning = beginnings.get(prefix) ?? { length: prefix.length, rest: { words: [] } }
    beginnings.set(prefix, beginning)
    let node = beginning.rest
    for (let at = prefix.length; at < word.length; at++) node = nodeBehind(node, word.charAt(at))
    node.words.push(index)
  }
  return beginnings
}

function nodeBehind(node: Node, letter: string): Node {
  const ways = (node.ways ??= new Map<string, Node>())
  const next = ways.get(letter) ?? { words: [] }
  ways.set(letter, next)
  return next
}
