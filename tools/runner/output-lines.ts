import { StringDecoder } from 'node:string_decoder'

/**
 * Cuts a stream of bytes into lines as .NET's ReadLine does: at LF, CR and CRLF. A lone CR ends a line too, so what
 * follows it can be a workflow command.
 */
export class OutputLines {
  readonly #decoder = new StringDecoder('utf8')
  readonly #onLine: (line: string) => void
  #pending = ''
  /** The last chunk ended in CR: an LF at the start of the next one belongs to the same line break. */
  #endedInCr = false

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  push(chunk: Buffer): void {
    this.#cut(this.#decoder.write(chunk))
  }

  /** Hands on what is left, also when it does not end with a line break. */
  end(): void {
    this.#cut(this.#decoder.end())
    if (this.#pending !== '') this.#onLine(this.#pending)
    this.#pending = ''
  }

  #cut(text: string): void {
    if (text === '') return
    let from = this.#endedInCr && text.startsWith('\n') ? 1 : 0
    const lineBreaks = /\r\n|\n|\r/g
    lineBreaks.lastIndex = from
    for (let found = lineBreaks.exec(text); found; found = lineBreaks.exec(text)) {
      this.#onLine(this.#pending + text.slice(from, found.index))
      this.#pending = ''
      from = lineBreaks.lastIndex
    }
    this.#pending += text.slice(from)
    this.#endedInCr = text.endsWith('\r')
  }
}
