/** A stretch of text around words of interest. */
export interface Passage {
  start: number
  end: number
}

/** Characters of a passage before and after an anchor: room for a phrase of a few dozen words either way. */
const BEFORE = 260
const AFTER = 360

/** Passages around the anchors (ascending offsets), joined where they touch: no character lies in two of them. */
export function passagesAround(text: string, anchors: readonly number[]): Passage[] {
  const passages: Passage[] = []
  for (const anchor of anchors) {
    const start = wordStart(text, Math.max(0, anchor - BEFORE))
    const end = wordEnd(text, Math.min(text.length, anchor + AFTER))
    const last = passages.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else passages.push({ start, end })
  }
  return passages
}

/** Words longer than this are cut: they are no words of any language. */
const LONGEST_WORD = 40

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_WORD && !isSpace(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < LONGEST_WORD && !isSpace(text.charCodeAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
