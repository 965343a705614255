/** Characters in lower case, and further ones that become them (Unicode, UnicodeData.txt); İ as `lowerCase` has it. */
const irregular: Readonly<Record<string, string>> = { k: '\u212a', å: '\u212b', ω: '\u2126', i: 'İ' }

const units = 0x1_0000

/** Of each UTF-16 code unit itself, except that upper case of the letters of words is their lower case. */
export function foldedUnits(words: readonly string[]): Uint32Array {
  const folded = new Uint32Array(units)
  for (let unit = 0; unit < units; unit++) folded[unit] = unit
  for (const unit of lettersOf(words)) {
    const own = String.fromCharCode(unit)
    const upper = own.toUpperCase()
    // Dotless ı has the upper case of i, which is the lower case of I.
    if (upper.length === 1 && upper.toLowerCase() === own) folded[upper.charCodeAt(0)] = unit
    const further = irregular[own]
    if (further !== undefined) folded[further.charCodeAt(0)] = unit
  }
  return folded
}

function lettersOf(words: readonly string[]): Set<number> {
  const used = new Set<number>()
  for (const word of words) for (let at = 0; at < word.length; at++) used.add(word.charCodeAt(at))
  return used
}
