import { StringDecoder } from 'node:string_decoder'

/** Keeps what a program writes to one stream, up to a limit of bytes. */
export class Capture {
  readonly #limit: number
  readonly #chunks: Buffer[] = []
  #length = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether it still fitted; what does not fit is dropped. */
  take(chunk: Buffer): boolean {
    const fits = this.#length + chunk.length <= this.#limit
    if (fits) {
      this.#chunks.push(chunk)
      this.#length += chunk.length
    }
    return fits
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }
}

/** Cuts a stream of bytes into lines of text, without their line ends, as they become complete. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8')
  readonly #onLine: (line: string) => void
  #rest = ''

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  take(chunk: Buffer): void {
    const [first = '', ...others] = this.#decoder.write(chunk).split('\n')
    this.#rest += first
    for (const next of others) {
      this.#emit()
      this.#rest = next
    }
  }

  /** Hands over the last line when no line end follows it. */
  end(): void {
    this.#rest += this.#decoder.end()
    if (this.#rest !== '') this.#emit()
    this.#rest = ''
  }

  #emit(): void {
    this.#onLine(this.#rest.replace(/\r$/, ''))
  }
}
