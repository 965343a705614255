import type { Token } from './lexer.ts'

/** The tokens of one tag, from the first to the last. */
export class TokenStream {
  readonly #tokens: readonly Token[]
  #index = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get ended(): boolean {
    return this.#index >= this.#tokens.length
  }

  /** Jinja joins literals that follow each other. */
  adjacentStrings(): string {
    let text = ''
    while (this.peek()?.kind === 'string') text += this.next().text
    return text
  }

  dottedName(): string {
    let name = this.peek()?.kind === 'name' ? this.next().text : ''
    while (this.peek()?.text === '.' && this.peek(1)?.kind === 'name') {
      this.#index += 1
      name += `.${this.next().text}`
    }
    return name
  }

  /** The next token, or one behind it. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead]
  }

  skip(count = 1): void {
    this.#index += count
  }

  next(): Token {
    const token = this.#tokens[this.#index]
    if (token === undefined) throw new Error('The caller has not looked whether a token follows.')
    this.#index += 1
    return token
  }

  sees(text: string): boolean {
    const token = this.peek()
    return token !== undefined && token.kind !== 'string' && token.text === text
  }

  takes(text: string): boolean {
    const sees = this.sees(text)
    if (sees) this.#index += 1
    return sees
  }
}
