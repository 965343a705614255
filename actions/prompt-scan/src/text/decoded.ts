/** How a text was hidden from readers; the words of its findings. */
export type Encoding =
  | 'base64'
  | 'base32'
  | 'hexadecimal'
  | 'percent-encoding'
  | 'escapes'
  | 'character references'
  | 'binary'
  | 'character codes'
  | 'Morse code'
  | 'Braille'
  | 'quoted-printable'
  | 'a Caesar cipher'
  | 'ROT47'
  | 'letters upside down'
  | 'words in pieces'
  | 'ROT13'
  | 'Atbash'
  | 'reversed text'
  | 'digits for letters'
  | 'spaced letters'
  | 'disguised letters'

/** A stretch of a text, and what it decodes to. */
export interface Decoded {
  /** Offsets into the text. */
  start: number
  end: number
  decoded: string
  via: Encoding
}

/** The longest text that one stretch decodes to, in characters; the rest of it is not decoded. */
export const longestDecoded = 65_536
