import type { NormalisedText } from './normalise.ts'

/** Puts a text together from pieces of another, and keeps where each came from. */
export class TextBuilder {
  readonly #source: string
  readonly #pieces: string[] = []
  readonly #map: (readonly [number, number])[] = []
  #length = 0
  /** The offset in the source that the next character has if nothing is left out. */
  #reached = 0

  constructor(source: string) {
    this.#source = source
  }

  get length(): number {
    return this.#length
  }

  copy(start: number, end: number): void {
    if (start < end) this.replace(start, end, this.#source.slice(start, end))
  }

  replace(start: number, end: number, text: string): void {
    if (start !== this.#reached || this.#map.length === 0) this.#map.push([this.#length, start])
    this.#pieces.push(text)
    this.#length += text.length
    this.#reached = text.length === end - start ? end : -1
  }

  /** What was put together from an offset of the result on. Only for the last few pieces. */
  since(offset: number): string {
    const kept: string[] = []
    let at = this.#length
    for (let index = this.#pieces.length - 1; index >= 0 && at > offset; index--) {
      const piece = this.#pieces[index] ?? ''
      kept.push(piece)
      at -= piece.length
    }
    return kept
      .reverse()
      .join('')
      .slice(Math.max(0, offset - at))
  }

  result(): NormalisedText {
    return { text: this.#pieces.join(''), map: this.#map }
  }
}
