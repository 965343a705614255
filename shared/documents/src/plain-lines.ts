const space = 0x20
const dash = 0x2d
const hash = 0x23

/** Goes through the lines of a YAML text in the plain style, those with nothing but a remark left out. */
export class PlainLines {
  /** Where the content of the current line begins, and where it ends. */
  start = 0
  end = -1
  /** Its column, from 0 on; -1 behind the last line. */
  column = -1
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    if (text.startsWith('---\n')) this.end = 3
  }

  next(): void {
    const text = this.#text
    while (this.end < text.length) {
      let at = this.end + 1
      const line = at
      while (text.charCodeAt(at) === space) at++
      const end = text.indexOf('\n', at)
      this.start = at
      this.end = end === -1 ? text.length : end
      this.column = at - line
      if (at < this.end && text.charCodeAt(at) !== hash) return
    }
    this.column = -1
  }

  /** Goes to the content that begins at an offset, in a column. */
  seek(start: number, column: number): void {
    const end = this.#text.indexOf('\n', start)
    this.start = start
    this.end = end === -1 ? this.#text.length : end
    this.column = column
  }

  atItem(): boolean {
    return this.#text.charCodeAt(this.start) === dash && this.#text.charCodeAt(this.start + 1) === space
  }

  /** Goes behind the dash of an item. */
  enterItem(): void {
    this.start += 2
    this.column += 2
  }

  /** The offset of the colon behind the key in the current line; -1 when it has no key. */
  keyEnd(): number {
    const colon = this.#text.indexOf(':', this.start)
    if (colon === -1 || colon >= this.end) return -1
    return colon + 1 === this.end || this.#text.charCodeAt(colon + 1) === space ? colon : -1
  }
}
