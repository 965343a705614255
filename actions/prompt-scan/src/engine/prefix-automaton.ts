export interface Automaton {
  /**
   * The row of the next state (its number times the count of classes), by row of the state and class. Negative when a
   * word ends there. The beginning is row 0.
   */
  next: Int32Array
  /** By state: the indices of the words that end there, the longest first. */
  ending: number[][]
}

/** The automaton of Aho and Corasick for a few short words, with a way for each class from each state. */
export function prefixAutomaton(words: readonly string[], classes: Uint16Array, width: number): Automaton {
  const { next, ending } = completed(trieOf(words, classes, width), width)
  for (let way = 0; way < next.length; way++) {
    const state = next[way] ?? 0
    next[way] = (ending[state]?.length ?? 0) > 0 ? -state * width : state * width
  }
  return { next, ending }
}

/** States by number, 0 for no way. */
function trieOf(words: readonly string[], classes: Uint16Array, width: number): Automaton {
  const mostStates = words.reduce((sum, { length }) => sum + length, 1)
  const next = new Int32Array(mostStates * width)
  const ending: number[][] = [[]]
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const way = state * width + (classes[word.charCodeAt(at)] ?? 0)
      if (next[way] === 0) next[way] = ending.push([]) - 1
      state = next[way] ?? 0
    }
    ending[state]?.push(index)
  }
  return { next: next.slice(0, ending.length * width), ending }
}

/** Adds to each state the words that end in its longest proper suffix, and the ways that lead on from there. */
function completed({ next, ending }: Automaton, width: number): Automaton {
  const suffix = new Int32Array(ending.length)
  const queue = [0]
  for (const state of queue) {
    const behind = suffix[state] ?? 0
    if (state > 0) ending[state]?.push(...(ending[behind] ?? []))
    for (let unit = 0; unit < width; unit++) {
      const way = state * width + unit
      const child = next[way] ?? 0
      const other = state > 0 ? (next[behind * width + unit] ?? 0) : 0
      if (child === 0) next[way] = other
      else suffix[child] = other
      if (child > 0) queue.push(child)
    }
  }
  return { next, ending }
}
