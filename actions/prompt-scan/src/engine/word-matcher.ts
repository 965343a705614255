/**
 * Finds many words in one pass over a text (Aho and Corasick 1975), as a table of the next state for each state and
 * class of characters. Upper and lower case are one class, so the text need not be lower-cased before. Time grows with
 * the text and the occurrences alone, whatever the words are.
 */
export class WordMatcher {
  readonly #words: readonly string[]
  /** Of each UTF-16 code unit; class 0 is in no word. */
  readonly #classes: Uint16Array
  readonly #width: number
  /** Row offset of the next state, by row offset of the state and class. */
  readonly #next: Int32Array
  /** By state: the words that end there. */
  readonly #ending: readonly (readonly number[])[]
  /** Row offsets from here on are states in which words end. */
  readonly #firstEnding: number

  /** The words in lower case. */
  constructor(words: readonly string[]) {
    this.#words = words
    const { classes, count } = classesOf(words)
    this.#classes = classes
    this.#width = count
    const trie = trieOf(words, classes)
    const order = endingLast(trie)
    this.#firstEnding = order.firstEnding * count
    this.#ending = order.states.map((state) => trie.ending[state] ?? [])
    this.#next = tableOf(trie, order, count)
  }

  /** The offsets at which each word stands, ascending, by index of the word. */
  find(text: string): Map<number, number[]> {
    const found = new Map<number, number[]>()
    const classes = this.#classes
    const next = this.#next
    const firstEnding = this.#firstEnding
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = next[state + (classes[text.charCodeAt(at)] ?? 0)] ?? 0
      if (state >= firstEnding) this.#collect(state / this.#width, at + 1, found)
    }
    return found
  }

  #collect(state: number, end: number, found: Map<number, number[]>): void {
    for (const word of this.#ending[state] ?? []) {
      const start = end - (this.#words[word]?.length ?? 0)
      const offsets = found.get(word)
      if (offsets) offsets.push(start)
      else found.set(word, [start])
    }
  }
}

interface Trie {
  /** By state: the next state by class. */
  children: Map<number, number>[]
  ending: number[][]
}

function classesOf(words: readonly string[]): { classes: Uint16Array; count: number } {
  const classes = new Uint16Array(0x1_0000)
  let count = 1
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      if (classes[unit] === 0) classes[unit] = count++
    }
  }
  for (let unit = 0; unit < classes.length; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1 && classes[unit] === 0) classes[unit] = classes[lower.charCodeAt(0)] ?? 0
  }
  return { classes, count }
}

function trieOf(words: readonly string[], classes: Uint16Array): Trie {
  const trie: Trie = { children: [new Map<number, number>()], ending: [[]] }
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const unit = classes[word.charCodeAt(at)] ?? 0
      let child = trie.children[state]?.get(unit)
      if (child === undefined) {
        child = trie.children.push(new Map()) - 1
        trie.ending.push([])
        trie.children[state]?.set(unit, child)
      }
      state = child
    }
    trie.ending[state]?.push(index)
  }
  return completed(trie)
}

/** Adds to each state the words that end in its longest proper suffix, and the ways that lead on from there. */
function completed(trie: Trie): Trie {
  const suffix = new Int32Array(trie.children.length)
  const queue = [...(trie.children[0]?.values() ?? [])]
  for (let index = 0; index < queue.length; index++) {
    const state = queue[index] ?? 0
    const behind = suffix[state] ?? 0
    trie.ending[state]?.push(...(trie.ending[behind] ?? []))
    const own = trie.children[state] ?? new Map<number, number>()
    for (const [unit, child] of own) {
      suffix[child] = trie.children[behind]?.get(unit) ?? 0
      queue.push(child)
    }
    for (const [unit, child] of trie.children[behind] ?? []) if (!own.has(unit)) own.set(unit, child)
  }
  return trie
}

interface Order {
  /** States in their new order. */
  states: number[]
  firstEnding: number
}

/** The states in which no word ends first, so that one comparison tells them apart. */
function endingLast({ ending }: Trie): Order {
  const all = ending.map((_, state) => state)
  const silent = all.filter((state) => (ending[state]?.length ?? 0) === 0)
  return { states: [...silent, ...all.filter((state) => (ending[state]?.length ?? 0) > 0)], firstEnding: silent.length }
}

function tableOf({ children }: Trie, { states }: Order, width: number): Int32Array {
  const place = new Int32Array(states.length)
  for (const [index, state] of states.entries()) place[state] = index
  const table = new Int32Array(states.length * width)
  for (const [index, state] of states.entries()) {
    for (const [unit, child] of children[state] ?? []) table[index * width + unit] = (place[child] ?? 0) * width
  }
  return table
}
