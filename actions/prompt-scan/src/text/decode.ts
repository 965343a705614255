import type { Decoded } from './decoded.ts'
import { base32In } from './encodings/base32.ts'
import { base64In } from './encodings/base64.ts'
import { brailleIn } from './encodings/braille.ts'
import { digitsForLettersIn } from './encodings/digits-for-letters.ts'
import { escapesIn } from './encodings/escapes.ts'
import { hexadecimalIn } from './encodings/hexadecimal.ts'
import { morseIn } from './encodings/morse.ts'
import { numbersIn } from './encodings/numbers.ts'
import { spacedLettersIn } from './encodings/spaced-letters.ts'
import { substitutionsIn } from './encodings/substitution.ts'
import { wordsInPiecesIn } from './encodings/words-in-pieces.ts'

const decoders = [
  base64In,
  base32In,
  hexadecimalIn,
  escapesIn,
  numbersIn,
  morseIn,
  brailleIn,
  substitutionsIn,
  digitsForLettersIn,
  spacedLettersIn,
  wordsInPiecesIn,
]

/**
 * Every stretch of a text that may be an encoded text, decoded: candidates, which mean nothing until a rule finds
 * something in them. Each is at least 85 % readable. Linear in the length of the text; stretches may overlap.
 */
export function* decodeCandidates(text: string): Generator<Decoded> {
  for (const decoder of decoders) yield* decoder(text)
}
