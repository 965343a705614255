import { TextDecoder } from 'node:util'
import type { ByteSource } from '@seaworthy/files'

export interface JsonFault {
  kind: 'syntax' | 'encoding' | 'depth' | 'size'
  /** A sentence without its subject: "has a control character in a string". */
  message: string
  /** In bytes from the start of the source. */
  offset: number
}

export type Token = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'word' | 'end'

/** In bytes. */
const windowSize = 256 * 1024
const quote = 0x22
const backslash = 0x5c
const strictNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const strictWords = new Set(['true', 'false', 'null'])
/** What Python's `json` also reads. */
const pythonWords = new Set([...strictWords, 'NaN', 'Infinity', '-Infinity'])
const longestNumber = 1024
/** In bytes. */
const shortString = 1024
const shortEscapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

export interface TokenOptions {
  start?: number
  end?: number
  /** Longer strings are checked, and not kept. In bytes as written. */
  longestString: number
  /** `python` also reads NaN, infinities and lone surrogates, as Python's `json` does. */
  dialect: 'strict' | 'python'
  fail: (fault: JsonFault) => never
}

/** JSON (RFC 8259) as tokens, read through one window: any size of input in the same memory. */
export class JsonTokens {
  /** Where the last token starts. */
  offset = 0
  /** Of the last string, number or word; undefined when a string was too long to keep. */
  text: string | undefined
  readonly #source: ByteSource
  readonly #options: TokenOptions
  readonly #end: number
  #window: Buffer = Buffer.alloc(0)
  #windowStart: number
  #index = 0

  constructor(source: ByteSource, options: TokenOptions) {
    this.#source = source
    this.#options = options
    this.#windowStart = options.start ?? 0
    this.#end = Math.min(options.end ?? source.size, source.size)
  }

  next(): Token {
    let byte = this.#peek()
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.#index += 1
      byte = this.#peek()
    }
    this.offset = this.#windowStart + this.#index
    if (byte === undefined) return 'end'
    if (byte === quote) return this.#string()
    const character = String.fromCharCode(byte)
    if (isPunctuation(character)) {
      this.#index += 1
      return character
    }
    return this.#numberOrWord()
  }

  fail(kind: JsonFault['kind'], message: string): never {
    return this.#options.fail({ kind, message, offset: this.#windowStart + this.#index })
  }

  #peek(): number | undefined {
    if (this.#index < this.#window.length) return this.#window[this.#index]
    this.#windowStart += this.#window.length
    this.#index = 0
    this.#window = this.#source.read(this.#windowStart, Math.min(windowSize, this.#end - this.#windowStart))
    return this.#window[0]
  }

  #numberOrWord(): Token {
    let text = ''
    for (let byte = this.#peek(); byte !== undefined && isNumberOrWord(byte); byte = this.#peek()) {
      if (text.length === longestNumber) this.fail('size', `has a number of more than ${longestNumber} characters`)
      text += String.fromCharCode(byte)
      this.#index += 1
    }
    this.text = text
    if (strictNumber.test(text)) return 'number'
    if ((this.#options.dialect === 'python' ? pythonWords : strictWords).has(text)) return 'word'
    return this.fail('syntax', text === '' ? 'has a character that JSON does not know' : 'has a word that is not JSON')
  }

  /** The text between two quotes. Runs without an escape are decoded as they are. */
  #string(): Token {
    const short = this.#shortAscii()
    if (short !== undefined) {
      this.text = short
      return 'string'
    }
    const text = new BoundedText(this.#options.longestString, () => this.fail('encoding', 'is not valid UTF-8'))
    this.#index += 1
    for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
      if (byte === quote) {
        this.#index += 1
        this.text = text.end()
        if (this.#options.dialect === 'strict' && this.text?.isWellFormed() === false) {
          this.fail('syntax', 'escapes half of a surrogate pair')
        }
        return 'string'
      }
      if (byte === backslash) text.character(this.#escape())
      else text.bytes(this.#run())
    }
    return this.fail('syntax', 'ends inside a string')
  }

  /** Almost every string: plain ASCII that ends in the window. */
  #shortAscii(): string | undefined {
    const window = this.#window
    const start = this.#index + 1
    const end = Math.min(window.length, start + shortString, start + this.#options.longestString)
    for (let index = start; index < end; index += 1) {
      const byte = window[index] ?? 0
      if (byte === quote) {
        this.#index = index + 1
        return window.toString('latin1', start, index)
      }
      if (byte < 0x20 || byte >= 0x80 || byte === backslash) return undefined
    }
    return undefined
  }

  #run(): Buffer {
    const start = this.#index
    const window = this.#window
    let index = start
    for (; index < window.length; index += 1) {
      const byte = window[index] ?? 0
      if (byte === quote || byte === backslash) break
      if (byte < 0x20) {
        this.#index = index
        this.fail('syntax', 'has a control character in a string')
      }
    }
    this.#index = index
    return window.subarray(start, index)
  }

  #escape(): string {
    this.#index += 1
    const letter = String.fromCharCode(this.#take())
    if (letter === 'u') {
      const digits = String.fromCharCode(this.#take(), this.#take(), this.#take(), this.#take())
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail('syntax', 'has an escape without four hexadecimal digits')
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    return shortEscapes[letter] ?? this.fail('syntax', 'has an escape that JSON does not know')
  }

  #take(): number {
    const byte = this.#peek() ?? this.fail('syntax', 'ends inside a string')
    this.#index += 1
    return byte
  }
}

function isPunctuation(character: string): character is '{' | '}' | '[' | ']' | ':' | ',' {
  return character.length === 1 && '{}[]:,'.includes(character)
}

/** Letters, digits, plus, minus and point. */
function isNumberOrWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  )
}

/** Text that is decoded as it comes, and kept only up to a limit. */
class BoundedText {
  readonly #limit: number
  readonly #invalid: () => never
  #decoder: TextDecoder | undefined
  #text = ''
  #seen = 0

  constructor(limit: number, invalid: () => never) {
    this.#limit = limit
    this.#invalid = invalid
  }

  bytes(bytes: Buffer): void {
    this.#decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    this.#append(this.#decode(bytes), bytes.length)
  }

  character(character: string): void {
    this.#flush()
    this.#append(character, 1)
  }

  end(): string | undefined {
    this.#flush()
    return this.#seen > this.#limit ? undefined : this.#text
  }

  #flush(): void {
    if (this.#decoder !== undefined) this.#append(this.#decode(), 0)
    this.#decoder = undefined
  }

  #decode(bytes?: Buffer): string {
    try {
      return this.#decoder?.decode(bytes, { stream: bytes !== undefined }) ?? ''
    } catch {
      return this.#invalid()
    }
  }

  #append(text: string, written: number): void {
    this.#seen += written
    if (this.#seen <= this.#limit) this.#text += text
    else this.#text = ''
  }
}
