import type { Node } from 'web-tree-sitter'
import type { Expression, Placed, Text } from './expression.ts'
import { decodeEscapes, sliceMap, undoubleBraces } from './literals.ts'
import { ExpressionReader, placeOf } from './reader.ts'

/** How a string begins: its prefix, and its quotes. */
const opening = /[A-Za-z]{0,3}("""|'''|"|')/y

/** Expressions of Python. */
export class PythonReader extends ExpressionReader {
  protected override convert(node: Node, type: string): Expression {
    const place = placeOf(node)
    switch (type) {
      case 'string':
        return this.#string(node)
      case 'concatenated_string':
        return { kind: 'join', parts: this.readAll(node.namedChildren), ...place }
      case 'identifier':
        return { kind: 'name', name: this.text(node), ...place }
      case 'attribute': {
        const attribute = node.childForFieldName('attribute')
        const name = attribute ? this.source.slice(attribute.startIndex, place.end) : '[]'
        return { kind: 'member', object: this.read(node.childForFieldName('object')), name, ...place }
      }
      case 'subscript': {
        const index = this.read(node.childForFieldName('subscript'))
        const name = index.kind === 'text' ? index.value : '[]'
        return { kind: 'member', object: this.read(node.childForFieldName('value')), name, ...place }
      }
      case 'call':
        return this.#call(node)
      case 'dictionary':
        return this.#dictionary(node)
      case 'list':
      case 'tuple':
      case 'expression_list':
      case 'set':
        return { kind: 'array', items: this.readAll(node.namedChildren), ...place }
      case 'list_comprehension':
      case 'generator_expression':
        // Every item comes of the body.
        return { kind: 'array', items: [this.read(node.childForFieldName('body'))], ...place }
      case 'binary_operator':
        return this.#binary(node)
      case 'boolean_operator':
        return this.#boolean(node)
      case 'conditional_expression': {
        const [chosen, , other] = node.namedChildren
        return { kind: 'choice', options: [this.read(chosen), this.read(other)], ...place }
      }
      case 'await':
      case 'parenthesized_expression':
        return this.read(node.namedChildren.find((child) => child.type !== 'comment'))
      case 'named_expression':
        return this.read(node.childForFieldName('value'))
      case 'lambda':
      case 'function_definition':
        return { kind: 'function', ...place }
      case 'list_splat':
      case 'dictionary_splat':
        return { kind: 'spread', of: this.read(node.firstNamedChild), ...place }
      case 'integer':
      case 'float':
      case 'true':
      case 'false':
      case 'none':
        return { kind: 'constant', written: this.text(node), ...place }
      default:
        return { kind: 'opaque', ...place }
    }
  }

  /** Prefixes: r keeps backslashes, f interpolates, b and u change nothing here. */
  #string(node: Node): Expression {
    const { start, end } = placeOf(node)
    const inside = this.#inside(node, start, end)
    if (!inside) return { kind: 'opaque', start, end }
    const prefix = this.source
      .slice(start, inside.start)
      .replace(/["']+$/, '')
      .toLowerCase()
    const parts: Expression[] = []
    let at = inside.start
    if (prefix.includes('f') || prefix.includes('t')) {
      for (const child of node.namedChildren) {
        if (child.type !== 'interpolation') continue
        if (child.startIndex > at) parts.push(this.#literal(at, child.startIndex, prefix))
        parts.push(this.read(child.childForFieldName('expression') ?? child.firstNamedChild))
        at = child.endIndex
      }
    }
    if (parts.length === 0) return this.#literal(at, inside.end, prefix)
    if (inside.end > at) parts.push(this.#literal(at, inside.end, prefix))
    return { kind: 'join', parts, start, end }
  }

  /** What stands between the quotes: as written, where that is plain; else as the parser has it. */
  #inside(node: Node, start: number, end: number): Placed | undefined {
    opening.lastIndex = start
    const [opened = '', quotes = ''] = opening.exec(this.source) ?? []
    const inside = { start: start + opened.length, end: end - quotes.length }
    const isPlain = quotes !== '' && inside.start <= inside.end && this.source.startsWith(quotes, inside.end)
    if (isPlain && this.source.charAt(inside.end - 1) !== '\\') return inside
    const [first, last] = [node.firstChild, node.lastChild]
    return first && last?.type === 'string_end' ? { start: first.endIndex, end: last.startIndex } : undefined
  }

  #literal(start: number, end: number, prefix: string): Text {
    const raw = this.source.slice(start, end)
    const decoded = prefix.includes('r') ? { value: raw, map: [[0, start] as const] } : decodeEscapes(raw, start)
    const { value, map } = prefix.includes('f') ? undoubleBraces(decoded) : decoded
    return { kind: 'text', value, map, start, end }
  }

  #call(node: Node): Expression {
    const args: Expression[] = []
    const named = new Map<string, Expression>()
    const list = node.childForFieldName('arguments')
    const children = list?.type === 'generator_expression' ? [list] : (list?.namedChildren ?? [])
    for (const child of children) {
      const { type } = child
      if (type === 'comment') continue
      const name = type === 'keyword_argument' ? child.childForFieldName('name') : null
      if (name) named.set(this.text(name), this.read(child.childForFieldName('value')))
      else args.push(this.readAs(child, type))
    }
    return { kind: 'call', callee: this.read(node.childForFieldName('function')), args, named, ...placeOf(node) }
  }

  #dictionary(node: Node): Expression {
    const entries: { key: string; value: Expression }[] = []
    const spreads: Expression[] = []
    for (const child of node.namedChildren) {
      const { type } = child
      if (type === 'dictionary_splat') spreads.push(this.read(child.firstNamedChild))
      if (type !== 'pair') continue
      const key = this.read(child.childForFieldName('key'))
      if (key.kind === 'text') entries.push({ key: key.value, value: this.read(child.childForFieldName('value')) })
    }
    return { kind: 'object', entries, spreads, ...placeOf(node) }
  }

  #binary(node: Node): Expression {
    const place = placeOf(node)
    const sum = this.operands(node, 'binary_operator', '+')
    if (sum) return { kind: 'join', parts: this.readAll(sum), ...place }
    const left = this.read(node.childForFieldName('left'))
    if (node.childForFieldName('operator')?.type !== '%') return { kind: 'opaque', ...place }
    return formatted(left, [this.read(node.childForFieldName('right'))], place)
  }

  #boolean(node: Node): Expression {
    const right = this.read(node.childForFieldName('right'))
    if (node.childForFieldName('operator')?.type !== 'or') return right
    return { kind: 'choice', options: [this.read(node.childForFieldName('left')), right], ...placeOf(node) }
  }
}

/** `%s`, `%(name)s`, `%5.2f`; `%%` is a percent sign. */
const conversion = /%(?:\((\w{1,80})\))?[#0\- +]{0,5}(?:\*|\d{1,6})?(?:\.(?:\*|\d{1,6}))?[diouxXeEfFgGcrsa%]/g

/** `text % value`: the text with each value where it stands in it. Values that have no place follow the text. */
function formatted(text: Expression, values: Expression[], place: { start: number; end: number }): Expression {
  if (text.kind !== 'text' && text.kind !== 'join' && text.kind !== 'name') return { kind: 'opaque', ...place }
  const list = values.flatMap((value) => (value.kind === 'array' ? value.items : [value]))
  const listed = list.flatMap((value) => (value.kind === 'object' ? value.entries.map((each) => each.value) : [value]))
  if (text.kind !== 'text') return { kind: 'join', parts: [text, ...listed], ...place }
  const byName = new Map(
    values.flatMap((value) => (value.kind === 'object' ? value.entries.map(({ key, value: of }) => [key, of]) : [])),
  )
  const left = [...listed]
  const parts: Expression[] = []
  let done = 0
  for (const { 0: written, 1: name, index } of text.value.matchAll(conversion)) {
    const isPercent = written.endsWith('%')
    const value = isPercent ? undefined : name === undefined ? left.shift() : byName.get(name)
    if (!isPercent && !value) continue
    parts.push(part(text, done, isPercent ? index + 1 : index))
    if (value) parts.push(value)
    done = index + written.length
  }
  parts.push(part(text, done, text.value.length))
  const rest = byName.size > 0 ? [] : left
  return {
    kind: 'join',
    parts: [...parts.filter((each) => each.kind !== 'text' || each.value !== ''), ...rest],
    ...place,
  }
}

function part(text: Text, from: number, to: number): Text {
  const map = sliceMap(text.map, from, to)
  const start = map[0]?.[1] ?? text.start
  return { kind: 'text', value: text.value.slice(from, to), map, start, end: Math.min(text.end, start + to - from) }
}
