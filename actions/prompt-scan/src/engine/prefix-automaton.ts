import type { CharacterClasses } from './character-classes.ts'

export interface Automaton {
  /**
   * The next state, by state times the number of columns, plus the column; negative when a word ends there. States near
   * the beginning, 0, have the lowest numbers: most of a text passes through them alone.
   */
  ascii: Int32Array
  beyond: Int32Array
  /** By state: the indices of the words that end there, the longest first. */
  ending: number[][]
}

/** A state of the trie: its ways by letter. */
interface State {
  ways: Map<number, number>
  ending: number[]
}

/** The automaton of Aho and Corasick for a few short words, with a way for each letter from each state. */
export function prefixAutomaton(words: readonly string[], { ascii, beyond }: CharacterClasses): Automaton {
  const states = trieOf(words)
  const automaton = {
    ascii: new Int32Array(states.length * ascii.length),
    beyond: new Int32Array(states.length * beyond.length),
    ending: states.map(({ ending }) => ending),
  }
  const suffixes = suffixesOf(states)
  for (const [table, letters] of [
    [automaton.ascii, ascii],
    [automaton.beyond, beyond],
  ] as const) {
    fill(table, letters, states, suffixes)
  }
  return automaton
}

/** States by number, those of fewer letters first. */
function trieOf(words: readonly string[]): State[] {
  const states: State[] = [{ ways: new Map(), ending: [] }]
  let open = words.map((word, index) => ({ word, index, state: states[0] }))
  for (let at = 0; open.length > 0; at++) {
    for (const { word, index, state } of open) if (word.length === at) state?.ending.push(index)
    open = open.filter(({ word }) => word.length > at)
    for (const place of open) place.state = states[wayOn(states, place.state, place.word.charCodeAt(at))]
  }
  return states
}

function wayOn(states: State[], from: State | undefined, letter: number): number {
  const known = from?.ways.get(letter)
  if (known !== undefined) return known
  const number = states.push({ ways: new Map(), ending: [] }) - 1
  from?.ways.set(letter, number)
  return number
}

/** Of each state, that of its longest proper suffix; the words that end there are added to its own. */
function suffixesOf(states: readonly State[]): Int32Array {
  const suffixes = new Int32Array(states.length)
  for (const [number, { ways }] of states.entries()) {
    for (const [letter, child] of ways) {
      let behind = suffixes[number] ?? 0
      while (behind > 0 && states[behind]?.ways.has(letter) === false) behind = suffixes[behind] ?? 0
      const suffix = number === 0 ? 0 : (states[behind]?.ways.get(letter) ?? 0)
      suffixes[child] = suffix
      states[child]?.ending.push(...(states[suffix]?.ending ?? []))
    }
  }
  return suffixes
}

/** The ways of each state, and where it has none those of its suffix, whose row comes before. */
function fill(table: Int32Array, letters: readonly number[], states: readonly State[], suffixes: Int32Array): void {
  const width = letters.length
  const columns = Map.groupBy(letters.keys(), (column) => letters[column] ?? 0)
  for (const [number, { ways }] of states.entries()) {
    const row = number * width
    const behind = (suffixes[number] ?? 0) * width
    if (number > 0) table.copyWithin(row, behind, behind + width)
    for (const [letter, next] of ways) {
      const entry = (states[next]?.ending.length ?? 0) > 0 ? -next : next
      for (const column of columns.get(letter) ?? []) table[row + column] = entry
    }
  }
}
