/** A key that stands twice in one object, and its offset in the text. */
export interface DuplicateKey {
  key: string
  offset: number
}

/**
 * The first key that a JSON text gives twice in one object. JSON.parse keeps the last value, other readers the first:
 * such a text means different things to different people. The text must be valid JSON.
 */
export function duplicateKeyIn(text: string): DuplicateKey | undefined {
  const token = /["{}[\],]/g
  /** Keys of the objects that are open; nothing for lists. */
  const open: (Set<string> | undefined)[] = []
  let keyNext = false
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [character] = match
    if (character === '"') {
      const end = endOfString(text, match.index)
      if (keyNext) {
        const key = JSON.parse(text.slice(match.index, end)) as string
        const keys = open.at(-1)
        if (keys?.has(key)) return { key, offset: match.index }
        keys?.add(key)
      }
      keyNext = false
      token.lastIndex = end
    } else {
      if (character === '{') open.push(new Set())
      if (character === '[') open.push(undefined)
      if (character === '}' || character === ']') open.pop()
      keyNext = (character === '{' || character === ',') && open.at(-1) !== undefined
    }
  }
  return undefined
}

/** The offset behind the string that begins at an offset. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end + 1
  }
}
