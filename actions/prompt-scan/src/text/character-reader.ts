import { kindOf, type CharacterKind } from './character-kinds.ts'
import { latinOf } from './latin-letters.ts'

export interface ReadCharacter {
  kind: CharacterKind
  /** How it reads in Latin, where that is not itself. */
  latin: string | undefined
}

/** Reads the characters of one text; they are few kinds, so each is looked up once. */
export class CharacterReader {
  readonly #known = new Map<number, ReadCharacter>()

  read(codePoint: number): ReadCharacter {
    if (codePoint < 0x80) return ascii
    const known = this.#known.get(codePoint)
    if (known !== undefined) return known
    const read = { kind: kindOf(codePoint), latin: latinOf(codePoint) }
    this.#known.set(codePoint, read)
    return read
  }
}

const ascii: ReadCharacter = { kind: 'ascii', latin: undefined }
