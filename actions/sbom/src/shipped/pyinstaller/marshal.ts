import { memorySource } from '@seaworthy/files'
import { View } from '../binary/view.ts'

/** Names are far shorter. In bytes. */
const longestName = 4096
const mostNames = 200_000
const deepest = 4

/**
 * The keys of the table of a PYZ archive: Python's marshal of a list of `(name, (kind, offset, length))`
 * (Python/marshal.c). Of marshal no more is read than such a table has. Throws BrokenContent.
 */
export function readMarshalledNames(bytes: Buffer): string[] {
  const reader = new Marshal(new View(memorySource(bytes), 'pyinstaller'))
  const table = reader.value(0)
  if (!Array.isArray(table)) return []
  return table.flatMap((row) => (Array.isArray(row) && typeof row[0] === 'string' ? [row[0]] : []))
}

type Value = string | number | Value[] | undefined

class Marshal {
  readonly #view: View
  readonly #references: Value[] = []
  #at = 0
  #values = 0

  constructor(view: View) {
    this.#view = view
  }

  value(depth: number): Value {
    if (depth > deepest || this.#values++ > mostNames * 6) this.#view.broken('its table of modules is too deep or long')
    const code = this.#take(1).readUInt8()
    const type = String.fromCharCode(code & 0x7f)
    // A value that others refer to has its place before the values in it.
    const place = code & 0x80 ? this.#references.push(undefined) - 1 : undefined
    const value = this.#read(type, depth)
    if (place !== undefined) this.#references[place] = value
    return value
  }

  #read(type: string, depth: number): Value {
    switch (type) {
      case 'z': // short ASCII
      case 'Z':
        return this.#text(this.#take(1).readUInt8(), 'latin1')
      case 'a':
      case 'A':
        return this.#text(this.#length(), 'latin1')
      case 'u':
      case 't':
        return this.#text(this.#length(), 'utf8')
      case 's':
        this.#take(this.#length())
        return undefined
      case 'i':
        return this.#take(4).readInt32LE()
      case 'r':
        return this.#references[this.#length()]
      case 'N':
      case 'T':
      case 'F':
        return undefined
      case 'l':
        this.#take(2 * Math.abs(this.#take(4).readInt32LE()))
        return undefined
      case '(':
      case '[':
        return this.#list(this.#length(), depth)
      case ')':
        return this.#list(this.#take(1).readUInt8(), depth)
      default:
        return this.#view.broken(`its table of modules has a value of type ${JSON.stringify(type)}`)
    }
  }

  #list(count: number, depth: number): Value[] {
    if (count > mostNames) this.#view.broken(`its table of modules has ${count} entries; at most ${mostNames} are read`)
    const values: Value[] = []
    for (let index = 0; index < count; index++) values.push(this.value(depth + 1))
    return values
  }

  #text(length: number, encoding: 'latin1' | 'utf8'): string {
    if (length > longestName) this.#view.broken(`its table of modules has a name of ${length} bytes`)
    return this.#take(length).toString(encoding)
  }

  #length(): number {
    return this.#take(4).readUInt32LE()
  }

  #take(length: number): Buffer {
    const bytes = this.#view.bytes(this.#at, length)
    this.#at += length
    return bytes
  }
}
