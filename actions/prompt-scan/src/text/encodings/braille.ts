import type { Decoded } from '../decoded.ts'

/** Letters `a` to `z` in the patterns of Unicode's block. */
const letters = Array.from('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵')

/** Twelve patterns; spinners and bars of terminals are drawn with fewer letters among them. */
const run = /[\u2801-\u28ff](?:[\u2800-\u28ff]|[ .,:;!?'-](?=[\u2800-\u28ff])){11,4000}/g

/** Braille, uncontracted. */
export function* brailleIn(text: string): Generator<Decoded> {
  if (text.search(run) < 0) return
  for (const { 0: cells, index } of text.matchAll(run)) {
    const read = Array.from(cells, (cell) => {
      const place = letters.indexOf(cell)
      return place >= 0 ? String.fromCharCode(97 + place) : cell < '\u2800' ? cell : ' '
    }).join('')
    const known = read.replace(/[^a-z]/g, '').length
    if (known >= cells.length * 0.7) yield { start: index, end: index + cells.length, decoded: read, via: 'Braille' }
  }
}
