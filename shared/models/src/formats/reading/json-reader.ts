import type { ByteSource } from '@seaworthy/files'
import type { Json } from '@seaworthy/verdict'
import { JsonTokens, type JsonFault, type Token, type TokenOptions } from './json-tokens.ts'

export type { JsonFault } from './json-tokens.ts'

/** As serde_json: a value inside 127 others is the deepest. */
const deepest = 127

/** What a value costs in memory beside its text, roughly. */
const bytesPerValue = 16

export interface JsonOptions extends Omit<TokenOptions, 'longestString'> {
  /** Of strings that are returned, in bytes as written. Default: 1 MiB. */
  longestString?: number
  /** Called for a key that its object already has. `path` is where the object stands. */
  duplicate: (key: string, path: readonly string[], offset: number) => void
  /** Keys, strings and values that are held at once, roughly in bytes. Default: 32 Mi. */
  budget?: number
  /** Default: one million. */
  mostKeys?: number
}

/**
 * Walks through JSON in the order in which it is written, and tells of duplicate keys, which `JSON.parse` drops in
 * silence. Each key that `members` yields must be followed by one of `string`, `number`, `word`, `value`, `members`,
 * `elements` or `skip`.
 */
export class JsonReader {
  readonly #tokens: JsonTokens
  readonly #options: JsonOptions
  readonly #path: string[] = []
  #token: Token
  #depth = 0
  #held = 0
  #keys = 0

  constructor(source: ByteSource, options: JsonOptions) {
    this.#options = options
    this.#tokens = new JsonTokens(source, { longestString: 1024 * 1024, ...options })
    this.#token = this.#tokens.next()
  }

  /** Where the next value starts, in bytes. */
  get offset(): number {
    return this.#tokens.offset
  }

  /** What the next value is. */
  peek(): 'object' | 'array' | 'string' | 'number' | 'word' {
    switch (this.#token) {
      case '{':
        return 'object'
      case '[':
        return 'array'
      case 'string':
      case 'number':
      case 'word':
        return this.#token
      case '}':
      case ']':
      case ':':
      case ',':
      case 'end':
        return this.#unexpected('a value')
    }
  }

  /** The keys of an object. A key that is too long to keep is undefined. */
  *members(): Generator<string | undefined> {
    this.#open('{')
    const seen = new Set<string>()
    if (this.#token !== '}') {
      for (;;) {
        const key = this.#key(seen)
        this.#path.push(key ?? '…')
        yield key
        this.#path.pop()
        if (!this.#comma('}')) break
      }
    }
    for (const key of seen) this.#held -= key.length
    this.#keys -= seen.size
    this.#close()
  }

  /** `read` reads one element of an array at a time. */
  elements(read: () => void): void {
    this.#open('[')
    if (this.#token !== ']') {
      do read()
      while (this.#comma(']'))
    }
    this.#close()
  }

  /** A string; undefined when it is longer than the limit. */
  string(): string | undefined {
    const { text } = this.#tokens
    this.#take('string')
    return text
  }

  /** A number as it is written, since 64-bit numbers are too big for doubles. */
  number(): string {
    const { text = '' } = this.#tokens
    this.#take('number')
    return text
  }

  /** true, false, null and, in Python's dialect, NaN and infinities. */
  word(): string {
    const { text = '' } = this.#tokens
    this.#take('word')
    return text
  }

  skip(): void {
    switch (this.peek()) {
      case 'object': {
        const members = this.members()
        while (members.next().done !== true) this.skip()
        return
      }
      case 'array':
        this.elements(() => {
          this.skip()
        })
        return
      case 'string':
      case 'number':
      case 'word':
        this.#advance()
    }
  }

  /** The value in memory. Of duplicate keys the last counts, as in Python. Numbers may lose digits. */
  value(): Json {
    switch (this.peek()) {
      case 'object': {
        const entries: [string, Json][] = []
        for (const key of this.members()) {
          this.#hold((key?.length ?? 0) + bytesPerValue)
          entries.push([key ?? '', this.value()])
        }
        return Object.fromEntries(entries)
      }
      case 'array': {
        const values: Json[] = []
        this.elements(() => {
          this.#hold(bytesPerValue)
          values.push(this.value())
        })
        return values
      }
      case 'string': {
        const text = this.string() ?? this.#tokens.fail('size', 'has a string that is too long to judge')
        this.#hold(text.length)
        return text
      }
      case 'number':
        return Number(this.number())
      case 'word':
        return valueOfWord(this.word())
    }
  }

  /** Nothing but white space may follow. */
  end(): void {
    if (this.#token !== 'end') this.#unexpected('the end')
  }

  #open(token: '{' | '['): void {
    this.#take(token)
    this.#depth += 1
    if (this.#depth > deepest) this.#tokens.fail('depth', `is nested more than ${deepest} deep`)
  }

  #close(): void {
    this.#depth -= 1
    this.#advance()
  }

  #key(seen: Set<string>): string | undefined {
    const offset = this.#tokens.offset
    const key = this.string()
    this.#take(':')
    if (key === undefined) return undefined
    if (seen.has(key)) this.#options.duplicate(key, this.#path, offset)
    else {
      seen.add(key)
      this.#keys += 1
      if (this.#keys > (this.#options.mostKeys ?? 1_000_000)) this.#tokens.fail('size', 'has too many keys to judge')
      this.#hold(key.length)
    }
    return key
  }

  #hold(characters: number): void {
    this.#held += characters
    if (this.#held > (this.#options.budget ?? 32 * 1024 * 1024)) {
      this.#tokens.fail('size', 'has more text than can be held to judge it')
    }
  }

  /** Whether another follows; false at the closing bracket. */
  #comma(closing: '}' | ']'): boolean {
    if (this.#token === closing) return false
    if (this.#token !== ',') this.#unexpected(`, or ${closing}`)
    this.#advance()
    return true
  }

  #take(token: Token): void {
    if (this.#token !== token) this.#unexpected(token)
    this.#advance()
  }

  #advance(): void {
    this.#token = this.#tokens.next()
  }

  #unexpected(wanted: string): never {
    const found = this.#token === 'end' ? 'ends' : `has ${this.#token}`
    return this.#tokens.fail('syntax', `${found} where ${wanted} is expected`)
  }
}

function valueOfWord(word: string): Json {
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : word
}

/** The value that a source holds, or the fault that stops the reading. */
export function readJsonValue(
  source: ByteSource,
  options: Pick<JsonOptions, 'dialect' | 'duplicate' | 'budget'>,
): { value: Json } | { fault: JsonFault } {
  try {
    const reader = new JsonReader(source, { ...options, fail: throwFault })
    const value = reader.value()
    reader.end()
    return { value }
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault }
    throw error
  }
}

class FaultError extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.message)
    this.fault = fault
  }
}

function throwFault(fault: JsonFault): never {
  throw new FaultError(fault)
}
