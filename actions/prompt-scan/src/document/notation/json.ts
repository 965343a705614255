import type { JSONVisitor } from 'jsonc-parser'
import type { DataArray, DataNode, DataObject } from '../data.ts'
import type { ReadFault } from '../document.ts'
import { limits, TooMuch } from './limits.ts'
import { readSafely, tooLarge } from './reading.ts'
import type { Reading } from './reading.ts'
import { quotedMap } from './text-map.ts'

type Container = DataObject | DataArray

/** Reads JSON; comments and trailing commas are allowed, as the editors and agents allow them that own the files. */
export async function readJson(source: string): Promise<Reading> {
  return (await loadJsonReader())(source, afterMark(source), source.length)
}

/** Reads the JSON between two offsets of a text. */
export type JsonReader = (source: string, start: number, end: number) => Reading

/** Loads the parser, for callers with many texts. */
export async function loadJsonReader(): Promise<JsonReader> {
  const { visit, printParseErrorCode } = await import('jsonc-parser')
  return (source, start, end) => {
    if (end - start > limits.json) return tooLarge('JSON', end - start, limits.json)
    return readSafely('JSON', () => {
      const builder = new Builder(source, start, end)
      const faults: ReadFault[] = []
      const onError: NonNullable<JSONVisitor['onError']> = (code, at) => {
        if (faults.length < limits.faults)
          faults.push({ start: start + at, message: sentence(printParseErrorCode(code)) })
      }
      visit(source.slice(start, end), { ...visitorOf(builder), onError }, { allowTrailingComma: true })
      return { ...(builder.root && { data: builder.root }), faults }
    })
  }
}

function visitorOf(builder: Builder): JSONVisitor {
  return {
    onObjectBegin: (at) => builder.open('object', at),
    onArrayBegin: (at) => builder.open('array', at),
    onObjectProperty: (key, at, length) => {
      builder.property(key, at, length)
    },
    onObjectEnd: (at, length) => {
      builder.close(at + length)
    },
    onArrayEnd: (at, length) => {
      builder.close(at + length)
    },
    onLiteralValue: (value: unknown, at, length) => {
      builder.scalar(value, at, length)
    },
  }
}

/** Where a text begins after its byte order mark, which editors on Windows write. */
export function afterMark(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}

function sentence(code: string): string {
  return `Expected JSON, but found a syntax error (${code}).`
}

class Builder {
  root: DataNode | undefined
  readonly #source: string
  readonly #base: number
  readonly #end: number
  readonly #open: Container[] = []
  #key: { key: string; keyStart: number; keyEnd: number } | undefined
  #values = 0

  constructor(source: string, base: number, end: number) {
    this.#source = source
    this.#base = base
    this.#end = end
  }

  open(kind: Container['kind'], at: number): boolean {
    const start = this.#base + at
    if (this.#open.length >= limits.depth) {
      throw new TooMuch(`The JSON is nested more than ${limits.depth} levels deep.`, start)
    }
    const node: Container =
      kind === 'object' ? { kind, start, end: this.#end, entries: [] } : { kind, start, end: this.#end, items: [] }
    this.#add(node)
    this.#open.push(node)
    return true
  }

  property(key: string, at: number, length: number): void {
    this.#key = { key, keyStart: this.#base + at, keyEnd: this.#base + at + length }
  }

  close(at: number): void {
    const node = this.#open.pop()
    if (node) node.end = this.#base + at
  }

  scalar(value: unknown, at: number, length: number): void {
    const start = this.#base + at
    const end = start + length
    if (typeof value === 'string') {
      const plain = value.length === length - 2
      this.#add({
        kind: 'scalar',
        start,
        end,
        value,
        map: plain ? [[0, start + 1]] : quotedMap(this.#source, start, end),
      })
    } else if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
      this.#add({ kind: 'scalar', start, end, value })
    }
  }

  #add(node: DataNode): void {
    if (++this.#values > limits.values) {
      throw new TooMuch(`The JSON holds more than ${limits.values} values.`, node.start)
    }
    const parent = this.#open.at(-1)
    if (parent === undefined) this.root ??= node
    else if (parent.kind === 'array') parent.items.push(node)
    else if (this.#key !== undefined) {
      parent.entries.push({ ...this.#key, value: node })
      this.#key = undefined
    }
  }
}
