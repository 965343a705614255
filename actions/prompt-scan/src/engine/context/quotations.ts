import type { Region } from './region.ts'

/** Longest quotation, in characters: what is longer is set in quotation marks for another reason. */
const longest = 600

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '「': '」',
  '『': '』',
  '《': '》',
}

const marks = /["'`“”„«»‘’‚「」『』《》]|\n[ \t]*\n/g

/** Quotations and inline code within a paragraph. One pass over the marks; those without a partner are passed over. */
export function quotationsOf(text: string): Region[] {
  const regions: Region[] = []
  let open: { start: number; mark: string } | undefined
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark.startsWith('\n') || (open && index - open.start > longest)) open = undefined
    if (mark.startsWith('\n')) continue
    if (open && closes(text, open.mark, mark, index)) {
      regions.push({ start: open.start, end: index + 1, kind: 'quoted' })
      open = undefined
    } else if (!open && opens(text, mark, index)) open = { start: index, mark }
  }
  return regions
}

/** Straight marks open before a word; an apostrophe within one does not. */
function opens(text: string, mark: string, at: number): boolean {
  if (closing[mark] !== undefined) return true
  return isStraight(mark) && !isWordPart(text.charCodeAt(at - 1)) && text.charCodeAt(at + 1) > 0x20
}

function closes(text: string, open: string, mark: string, at: number): boolean {
  const partners = closing[open]
  if (partners !== undefined) return partners.includes(mark)
  return open === mark && (mark !== "'" || !isWordPart(text.charCodeAt(at + 1)))
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'" || mark === '`'
}

/** Letters and digits, of any script. */
function isWordPart(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x2000)
  )
}
