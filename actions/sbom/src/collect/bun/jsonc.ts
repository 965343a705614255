const quote = 0x22
const backslash = 0x5c
const comma = 0x2c

/**
 * Bun's lock file as JSON: commas behind the last member become spaces, so that every offset and line stays. Other things
 * that JSON does not have stay, and are errors of syntax.
 */
export function withoutTrailingCommas(text: string): string {
  const parts: string[] = []
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) at = endOfString(text, at)
    else if (character === comma) {
      const next = nextVisible(text, at + 1)
      if (next === '}' || next === ']') {
        parts.push(text.slice(kept, at), ' ')
        kept = at + 1
      }
    }
  }
  parts.push(text.slice(kept))
  return parts.join('')
}

function nextVisible(text: string, from: number): string | undefined {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return text[at]
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === backslash) at++
    else if (character === quote) return at
  }
  return text.length
}
