/** Terminal controls other than the tab, and the characters that reorder or break the text around them. */
const unsafe = /[^\P{Cc}\t]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** The text with every control character written out, `\x1b` for ESC: nothing in it can drive a terminal. */
export function showControls(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0).toString(16)
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}

/** JSON on one line in which every control character is escaped, also those that JSON itself lets pass. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
