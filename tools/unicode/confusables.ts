/** One character that looks like Latin letters, and the letters: `аa`. */
export type Pair = readonly [character: string, latin: string]

/** Scripts whose letters are put in place of Latin ones; of others, every resemblance is chance. */
const script =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Latin}\p{Script=Deseret}\p{Script=Georgian}]$/u

const letters = /^[A-Za-z]{1,2}$/

/** Latin letters that fonts and phones draw smaller or turned, which UTS #39 leaves out. */
const supplement = 'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ıi ȷj κk τt кk'

/**
 * The characters that are confusable with Latin letters, by UTS #39 section 4 and the supplement. Characters that NFKC
 * makes Latin need no entry. The table of the standard draws no line between `I` and `l`, nor between `m` and `rn`: here
 * capitals stay capitals and `rn` is `m`.
 */
export function latinConfusables(prototypes: Record<string, string>): Pair[] {
  const pairs = new Map<string, string>()
  for (const [character, prototype] of Object.entries(prototypes)) {
    const latin = latinOf(character, prototype)
    if (latin !== undefined && script.test(character)) pairs.set(character, latin)
  }
  for (const [character = '', latin = ''] of supplement.split(' ').map((pair) => Array.from(pair)))
    pairs.set(character, latin)
  return [...pairs].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
}

function latinOf(character: string, prototype: string): string | undefined {
  if (/^[\0-\x7f]/.test(character) || letters.test(character.normalize('NFKC'))) return undefined
  const base = prototype.normalize('NFKD').replace(/\p{M}/gu, '')
  if (!letters.test(base)) return undefined
  const single = base === 'rn' ? 'm' : base
  return single === 'l' && /\p{Lu}/u.test(character) ? 'I' : single
}

/** The table as a module. */
export function moduleOf(pairs: readonly Pair[]): string {
  const lines: string[] = []
  for (const pair of pairs.map((parts) => parts.join(''))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + pair.length < 100) lines[lines.length - 1] = `${last} ${pair}`
    else lines.push(pair)
  }
  return [
    '/**',
    ' * Characters that look like Latin letters, each before the letters. Made by `tools/unicode/write-confusables.ts` from',
    " * the confusables of UTS #39 (Unicode 13, Unicode License V3), which `unhomoglyph` of npm carries. Don't edit.",
    ' */',
    'export const confusablePairs =',
    ...lines.map((line, index) => `  '${line}${index + 1 < lines.length ? " ' +" : "'"}`),
    '',
  ].join('\n')
}
