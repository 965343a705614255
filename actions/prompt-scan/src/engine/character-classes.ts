/** Characters in lower case, and further ones that become them (Unicode, UnicodeData.txt); İ as `lowerCase` has it. */
const irregular: Readonly<Record<string, string>> = { k: '\u212a', å: '\u212b', ω: '\u2126', i: 'İ' }

/** What is beyond ASCII. */
export const firstBeyondAscii = 0x80

/** The letters of words, as columns of two tables: ASCII has one of its own, which stays small. */
export interface CharacterClasses {
  /** Of each UTF-16 code unit, upper case with lower case: its column in the table of its part; 0 for all others. */
  columns: Uint16Array
  /** The letters of the columns, in lower case, from 1 on. Beyond ASCII some columns stand for letters of ASCII. */
  ascii: readonly number[]
  beyond: readonly number[]
}

/** The classes of the letters of words in lower case. */
export function classesOf(words: readonly string[]): CharacterClasses {
  const used = new Set<number>()
  for (const word of words) for (let at = 0; at < word.length; at++) used.add(word.charCodeAt(at))
  const letters = [...used].sort((a, b) => a - b)
  const columns = new Uint16Array(0x1_0000)
  const ascii: number[] = [0]
  const beyond: number[] = [0]
  for (const letter of letters) {
    const own = String.fromCharCode(letter)
    for (const form of [own, own.toUpperCase(), irregular[own] ?? '']) {
      const unit = form.charCodeAt(0)
      if (form.length !== 1 || columns[unit] !== 0) continue
      const part = unit < firstBeyondAscii ? ascii : beyond
      columns[unit] = part.at(-1) === letter ? part.length - 1 : part.push(letter) - 1
    }
  }
  return { columns, ascii, beyond }
}
