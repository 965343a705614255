/** How far a sentence is looked at before and behind a match, in characters. */
const reach = 240

const sentenceEnd = /[.!?。！？।؟\n;](?=\s|$|[^\s\w])|\n/g

/** What stands in the match's sentence before it, in lower case. */
export function sentenceBefore(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - reach), start)
  let from = 0
  for (const { index } of before.matchAll(sentenceEnd)) if (index + 1 < before.length) from = index + 1
  return before.slice(from)
}

/** What stands in the match's sentence behind it, in lower case. */
export function sentenceBehind(lower: string, end: number): string {
  const behind = lower.slice(end, end + reach)
  sentenceEnd.lastIndex = 0
  const found = sentenceEnd.exec(behind)
  return found ? behind.slice(0, found.index) : behind
}
