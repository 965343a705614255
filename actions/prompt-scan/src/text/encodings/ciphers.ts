/** Letters of the Latin alphabet moved by so many places; others stay. */
export function shifted(text: string, by: number): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + by + 26) % 26) + base)
  })
}

/** The alphabet turned round: a for z. */
export function atbash(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(base + 25 - (letter.charCodeAt(0) - base))
  })
}

/** ROT13 of all 94 printable signs of ASCII. */
export function rot47(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + 47) % 94)))
}

export function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

export function reversedWords(text: string): string {
  return text.replace(/\S+/g, reversed)
}

/** Letters that look like turned ones, and the letters they stand for. */
const turned = new Map(
  'ɐa qb ɔc pd ǝe ɟf ƃg ɓg ɥh ᴉi ıi ɾj ʞk ꞁl ɯm un bq dp ɹr ʇt nu ʌv ʍw ʎy ∀A Ↄc Ǝe Ⅎf ⅁g ⅄y ¡! ¿?'
    .split(' ')
    .map((pair) => Array.from(pair))
    .map(([from = '', to = '']) => [from, to] as const),
)

/** Text upside down: read from its end, each letter turned. */
export function upright(text: string): string {
  return Array.from(text, (letter) => turned.get(letter) ?? letter)
    .reverse()
    .join('')
}
