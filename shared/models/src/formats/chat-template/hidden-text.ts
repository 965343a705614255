/** Characters that a reader does not see, by what they do. Joiners are left out: emoji and many scripts need them. */
const kinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['characters that change the direction of text', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  ['characters without width', /[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF]/gu],
  ['tag characters, which spell text that nobody sees', /[\u{E0000}-\u{E007F}]/gu],
  ['variation selectors in numbers that hide data', /(?:[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]){2,}/gu],
]

export interface HiddenText {
  what: string
  count: number
  /** Of the first, in UTF-16 units. */
  offset: number
}

export function findHiddenText(text: string): HiddenText[] {
  return kinds.flatMap(([what, pattern]) => {
    const offset = text.search(pattern)
    return offset === -1 ? [] : [{ what, count: text.match(pattern)?.length ?? 0, offset }]
  })
}
