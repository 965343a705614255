const simple: Record<string, string> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
/** The characters of attribute names that Unicode names can spell. Other names stand for a character of no name. */
const named: Record<string, string> = { 'LOW LINE': '_', 'SPACING UNDERSCORE': '_', 'FULL STOP': '.' }

const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|([\s\S]))/g

/** A string literal as Jinja reads it: by Python's `unicode-escape`. */
export function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal
  return literal.replace(
    escape,
    (written: string, x?: string, u?: string, U?: string, octal?: string, character?: string, other?: string) => {
      const hexadecimal = x ?? u ?? U
      if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
      if (octal !== undefined) return characterOf(Number.parseInt(octal, 8))
      if (character !== undefined) return named[character.toUpperCase()] ?? '\uFFFD'
      return simple[other ?? ''] ?? written
    },
  )
}

function characterOf(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD'
}
