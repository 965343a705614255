import { confusablePairs } from './confusable-pairs.ts'
import { once } from './once.ts'

/** What a character is to a reader of Latin text. */
export const characterKinds = [
  'other',
  'ascii',
  'invisible',
  'mark',
  'styled',
  'accented',
  'confusable',
  'space',
] as const
export type CharacterKind = (typeof characterKinds)[number]

/** By the tables of Unicode that Node carries; the later line wins. Blocks of styled letters are those of NFKC. */
const patterns: readonly (readonly [CharacterKind, RegExp])[] = [
  ['mark', /[\p{Mn}\p{Me}]/gu],
  ['accented', /[\u00c0-\u024f\u1e00-\u1eff]/gu],
  [
    'styled',
    /[\u00aa\u00ba\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf\u2070-\u209f\u2100-\u214f\u2460-\u24ff\uff01-\uff5e]/gu,
  ],
  ['space', /[\p{Zs}\u2800]/gu],
  ['invisible', /\p{Default_Ignorable_Code_Point}/gu],
  ['ascii', /[\0-\x7f]/gu],
]

/** Letters of other planes that are drawn as Latin ones: mathematical, enclosed, regional indicators. */
const styledBeyond: readonly (readonly [number, number])[] = [
  [0x1d400, 0x1d7ff],
  [0x1f110, 0x1f189],
  [0x1f1e6, 0x1f1ff],
]

const basicPlane = 0x10000

function tabulate(): Uint8Array {
  const kinds = new Uint8Array(basicPlane)
  const all = Array.from({ length: 0xd800 }, (_, index) => String.fromCharCode(index)).join('')
  const compatible = Array.from({ length: 0x2000 }, (_, index) => String.fromCharCode(0xe000 + index)).join('')
  for (const [kind, pattern] of patterns) {
    for (const [text, first] of [
      [all, 0],
      [compatible, 0xe000],
    ] as const)
      for (const { index } of text.matchAll(pattern)) kinds[first + index] = characterKinds.indexOf(kind)
  }
  for (const pair of confusablePairs.split(' ')) {
    const codePoint = pair.codePointAt(0) ?? 0
    if (codePoint < basicPlane) kinds[codePoint] = characterKinds.indexOf(codePoint < 0x250 ? 'accented' : 'confusable')
  }
  return kinds
}

const table = once(tabulate)
const confusableBeyond = once(() => new Set(confusablePairs.split(' ').map((pair) => pair.codePointAt(0))))

/** The kind of a character. */
export function kindOf(codePoint: number): CharacterKind {
  if (codePoint < basicPlane) return characterKinds[table()[codePoint] ?? 0] ?? 'other'
  if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return 'invisible'
  if (styledBeyond.some(([first, last]) => codePoint >= first && codePoint <= last)) return 'styled'
  return confusableBeyond().has(codePoint) ? 'confusable' : 'other'
}
