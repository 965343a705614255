/** The path as one line of a message: control and line-breaking characters are written as escapes. */
export function shown(path: string): string {
  return `"${path.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}"`
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
