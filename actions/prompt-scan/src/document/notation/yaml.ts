import type * as Yaml from 'yaml'
import type { Alias, Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { DataEntry, DataNode, DataScalar } from '../data.ts'
import { limits, TooMuch } from './limits.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { firstLine, readSafely, tooLarge } from './reading.ts'
import type { Reading } from './reading.ts'
import { doubleQuotedEscape, linesMap, singleQuotedEscape } from './text-map.ts'

type AnyNode = Alias | Scalar | YAMLMap | YAMLSeq

/**
 * Reads YAML 1.2 from `start`; several documents become an array of them. Aliases are followed up to a budget, so a text
 * that multiplies itself costs no more than it says. Tags are ignored: only what is written matters here.
 */
export async function readYaml(source: string, start = 0, end = source.length): Promise<Reading> {
  if (end - start > limits.yaml) return tooLarge('YAML', end - start, limits.yaml)
  const plain = readPlainYaml(source, start, end)
  return plain ? { data: plain, faults: [] } : parseYaml(source, start, end)
}

/** The same by the parser of all YAML. */
export async function parseYaml(source: string, start: number, end: number): Promise<Reading> {
  const text = source.slice(start, end)
  const costly = costlyAt(text)
  if (costly !== undefined) return { faults: [{ start: start + costly.at, message: costly.message }] }
  const yaml = await import('yaml')
  return readSafely('YAML', () => {
    const options = {
      logLevel: 'silent',
      uniqueKeys: false,
      stringKeys: false,
      merge: false,
      strict: false,
      prettyErrors: false,
    } as const
    const parsed = yaml.parseAllDocuments(text, options)
    const documents: Document[] = Array.isArray(parsed) ? parsed : []
    const faults = documents.flatMap(({ errors }) =>
      errors.map((error) => ({
        start: start + error.pos[0],
        message: `Expected YAML, but found a syntax error (${firstLine(error)}).`,
      })),
    )
    const converter = new Converter(source, start, yaml)
    const roots = documents.flatMap((document) => converter.document(document))
    const [root] = roots
    if (root === undefined) return { faults }
    return { data: roots.length === 1 ? root : { kind: 'array', start, end, items: roots }, faults }
  })
}

/** Where a text would cost its parser more than its length: deep nesting, and anchors or tags in a row. */
function costlyAt(text: string): { at: number; message: string } | undefined {
  let depth = 0
  let properties = 0
  let before = 32
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 91 || unit === 123) depth++
    else if (unit === 93 || unit === 125) depth = Math.max(0, depth - 1)
    // A word that begins here: one that begins with & or ! is an anchor or a tag.
    if (before <= 32 && unit > 32) properties = unit === 38 || unit === 33 ? properties + 1 : 0
    if (depth > limits.depth) return { at, message: `The YAML is nested more than ${limits.depth} levels deep.` }
    if (properties > limits.properties)
      return { at, message: `The YAML has more than ${limits.properties} anchors or tags in a row.` }
    before = unit
  }
  const compact = /^[ \t]*(?:[-?:] ){200}/m.exec(text)
  return compact === null
    ? undefined
    : { at: compact.index, message: `The YAML is nested more than ${limits.depth} levels deep.` }
}

class Converter {
  readonly #source: string
  readonly #base: number
  readonly #yaml: typeof Yaml
  readonly #anchors = new Map<string, AnyNode>()
  #values = 0
  #aliased = 0
  #inAlias = 0

  constructor(source: string, base: number, yaml: typeof Yaml) {
    this.#source = source
    this.#base = base
    this.#yaml = yaml
  }

  document(document: Document): DataNode[] {
    this.#anchors.clear()
    const { contents } = document
    return contents === null ? [] : [this.#node(contents, 0)]
  }

  #node(node: AnyNode | null | undefined, depth: number): DataNode {
    if (node === null || node === undefined) return { kind: 'scalar', start: this.#base, end: this.#base, value: null }
    const { start, end } = this.#place(node)
    this.#count(depth, start)
    if (this.#yaml.isAlias(node)) return this.#alias(node, depth, start, end)
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
    if (this.#yaml.isMap(node)) {
      const entries = node.items.flatMap((pair) => this.#entry(pair, depth))
      return { kind: 'object', start, end, entries: merged(entries) }
    }
    if (this.#yaml.isSeq(node)) {
      return { kind: 'array', start, end, items: node.items.map((item) => this.#node(item as AnyNode, depth + 1)) }
    }
    return this.#scalar(node, start, end)
  }

  #entry(pair: Pair, depth: number): DataEntry[] {
    const key = pair.key as AnyNode | null
    if (key === null) return []
    const { start, end } = this.#place(key)
    const name = this.#yaml.isScalar(key) ? textOfKey(key.value) : this.#source.slice(start, end).slice(0, 200)
    const value = pair.value as AnyNode | null
    const node: DataNode =
      value === null ? { kind: 'scalar', start: end, end, value: null } : this.#node(value, depth + 1)
    return [{ key: name, keyStart: start, keyEnd: end, value: node }]
  }

  #alias(alias: Alias, depth: number, start: number, end: number): DataNode {
    const target = this.#anchors.get(alias.source)
    if (target === undefined || this.#inAlias > 20) return { kind: 'scalar', start, end, value: null }
    this.#inAlias++
    const node = this.#node(target, depth + 1)
    this.#inAlias--
    return node
  }

  #scalar(node: Scalar, start: number, end: number): DataScalar {
    const { value } = node
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
      return { kind: 'scalar', start, end, value }
    }
    const text = typeof value === 'string' ? value : this.#source.slice(start, end)
    return { kind: 'scalar', start, end, value: text, map: this.#map(node, start, end, text) }
  }

  #map(node: Scalar, start: number, end: number, text: string): NonNullable<DataScalar['map']> {
    const source = this.#source
    const type: string = node.type ?? 'PLAIN'
    switch (type) {
      case 'QUOTE_DOUBLE':
        return linesMap(source, start + 1, end - 1, text, doubleQuotedEscape(source))
      case 'QUOTE_SINGLE':
        return linesMap(source, start + 1, end - 1, text, singleQuotedEscape(source))
      case 'BLOCK_LITERAL':
      case 'BLOCK_FOLDED': {
        const header = source.indexOf('\n', start)
        return linesMap(source, header < 0 ? start : header + 1, end, text)
      }
      default:
        return linesMap(source, start, end, text)
    }
  }

  #place(node: AnyNode): { start: number; end: number } {
    const [start, end] = node.range ?? [0, 0]
    return { start: this.#base + start, end: this.#base + end }
  }

  #count(depth: number, at: number): void {
    if (depth > limits.depth) throw new TooMuch(`The YAML is nested more than ${limits.depth} levels deep.`, at)
    if (++this.#values > limits.values) throw new TooMuch(`The YAML holds more than ${limits.values} values.`, at)
    if (this.#inAlias > 0 && ++this.#aliased > limits.aliased) {
      throw new TooMuch(`The aliases of the YAML repeat more than ${limits.aliased} values.`, at)
    }
  }
}

/** The entries of `<<` become entries of the object itself, where it has none of the name. */
function merged(entries: DataEntry[]): DataEntry[] {
  if (!entries.some(({ key }) => key === '<<')) return entries
  const own = entries.filter(({ key }) => key !== '<<')
  const names = new Set(own.map(({ key }) => key))
  const inherited = entries
    .filter(({ key }) => key === '<<')
    .flatMap(({ value }) => (value.kind === 'array' ? value.items : [value]))
    .flatMap((node) => (node.kind === 'object' ? node.entries : []))
    .filter(({ key }) => !names.has(key))
  return [...own, ...inherited]
}

function textOfKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
