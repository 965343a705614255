/** Characters in lower case, and further ones that become them (Unicode, UnicodeData.txt); İ as `lowerCase` has it. */
const irregular: Readonly<Record<string, string>> = { k: '\u212a', å: '\u212b', ω: '\u2126', i: 'İ' }

/**
 * A class for each UTF-16 code unit that words in lower case are made of, upper case with lower case; 0 for all others.
 * Classes are in the order of the code units, so that those of ASCII stand together in a table.
 */
export function classesOf(words: readonly string[]): { classes: Uint16Array; count: number } {
  const used = new Set<number>()
  for (const word of words) for (let at = 0; at < word.length; at++) used.add(word.charCodeAt(at))
  const classes = new Uint16Array(0x1_0000)
  let count = 1
  for (const unit of [...used].sort((a, b) => a - b)) classes[unit] = count++
  for (const unit of used) {
    const own = String.fromCharCode(unit)
    for (const other of [own.toUpperCase(), irregular[own] ?? '']) {
      if (other.length === 1 && classes[other.charCodeAt(0)] === 0) classes[other.charCodeAt(0)] = classes[unit] ?? 0
    }
  }
  return { classes, count }
}
