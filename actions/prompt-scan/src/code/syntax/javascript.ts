import type { Node } from 'web-tree-sitter'
import type { Expression, Text } from './expression.ts'
import { decodeEscapes } from './literals.ts'
import { ExpressionReader, placeOf } from './reader.ts'

/** Expressions of TypeScript, TSX and JavaScript. */
export class JavaScriptReader extends ExpressionReader {
  protected override convert(node: Node, type: string): Expression {
    const place = placeOf(node)
    switch (type) {
      case 'string':
        return this.literal(place.start + 1, place.end - 1)
      case 'template_string':
        return this.#template(node)
      case 'identifier':
      case 'shorthand_property_identifier':
      case 'this':
        return { kind: 'name', name: this.text(node), ...place }
      case 'member_expression': {
        const property = node.childForFieldName('property')
        const name = property ? this.source.slice(property.startIndex, place.end) : '[]'
        return { kind: 'member', object: this.read(node.childForFieldName('object')), name, ...place }
      }
      case 'subscript_expression': {
        const index = this.read(node.childForFieldName('index'))
        const name = index.kind === 'text' ? index.value : '[]'
        return { kind: 'member', object: this.read(node.childForFieldName('object')), name, ...place }
      }
      case 'call_expression':
        return this.#call(node, node.childForFieldName('function'))
      case 'new_expression':
        return this.#call(node, node.childForFieldName('constructor'))
      case 'object':
        return this.#object(node)
      case 'array':
        return { kind: 'array', items: this.readAll(node.namedChildren), ...place }
      case 'binary_expression':
        return this.#binary(node)
      case 'ternary_expression':
        return this.#choice(node, 'consequence', 'alternative')
      case 'await_expression':
      case 'parenthesized_expression':
      case 'as_expression':
      case 'satisfies_expression':
      case 'non_null_expression':
        return this.read(node.namedChildren.find((child) => child.type !== 'comment'))
      case 'type_assertion':
        return this.read(node.namedChildren.at(-1))
      case 'arrow_function':
      case 'function_expression':
      case 'function_declaration':
      case 'generator_function_declaration':
      case 'method_definition':
        return { kind: 'function', ...place }
      case 'spread_element':
        return { kind: 'spread', of: this.read(node.firstNamedChild), ...place }
      case 'assignment_expression':
        return this.read(node.childForFieldName('right'))
      case 'number':
      case 'true':
      case 'false':
      case 'null':
      case 'undefined':
        return { kind: 'constant', written: this.text(node), ...place }
      default:
        return { kind: 'opaque', ...place }
    }
  }

  protected literal(start: number, end: number): Text {
    const { value, map } = decodeEscapes(this.source.slice(start, end), start)
    return { kind: 'text', value, map, start, end }
  }

  #template(node: Node): Expression {
    const { start, end } = placeOf(node)
    const parts: Expression[] = []
    let at = start + 1
    const hasValues = this.source.slice(start, end).includes('${')
    for (const child of hasValues ? node.namedChildren : []) {
      if (child.type !== 'template_substitution') continue
      if (child.startIndex > at) parts.push(this.literal(at, child.startIndex))
      parts.push(this.read(child.firstNamedChild))
      at = child.endIndex
    }
    if (parts.length === 0) return this.literal(at, end - 1)
    if (end - 1 > at) parts.push(this.literal(at, end - 1))
    return { kind: 'join', parts, start, end }
  }

  #call(node: Node, callee: Node | null): Expression {
    const list = node.childForFieldName('arguments')
    // A tagged template passes its text to the tag.
    const args = list?.type === 'template_string' ? [this.read(list)] : this.readAll(list?.namedChildren ?? [])
    return { kind: 'call', callee: this.read(callee), args, named: new Map(), ...placeOf(node) }
  }

  #object(node: Node): Expression {
    const entries: { key: string; value: Expression }[] = []
    const spreads: Expression[] = []
    for (const child of node.namedChildren) {
      const { type } = child
      if (type === 'pair') {
        const key = child.childForFieldName('key')
        if (key) entries.push({ key: this.#key(key), value: this.read(child.childForFieldName('value')) })
      } else if (type === 'shorthand_property_identifier') {
        entries.push({ key: this.text(child), value: this.readAs(child, type) })
      } else if (type === 'method_definition') {
        const name = child.childForFieldName('name')
        if (name) entries.push({ key: this.text(name), value: this.readAs(child, type) })
      } else if (type === 'spread_element') spreads.push(this.read(child.firstNamedChild))
    }
    return { kind: 'object', entries, spreads, ...placeOf(node) }
  }

  #key(node: Node): string {
    const text = this.text(node)
    return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text
  }

  #binary(node: Node): Expression {
    const place = placeOf(node)
    const operator = node.childForFieldName('operator')?.type
    if (operator === '+') {
      return { kind: 'join', parts: this.readAll(this.operands(node, 'binary_expression', '+') ?? []), ...place }
    }
    if (operator === '||' || operator === '??') return this.#choice(node, 'left', 'right')
    if (operator === '&&') return this.read(node.childForFieldName('right'))
    return { kind: 'opaque', ...place }
  }

  #choice(node: Node, ...fields: [string, string]): Expression {
    return {
      kind: 'choice',
      options: fields.map((field) => this.read(node.childForFieldName(field))),
      ...placeOf(node),
    }
  }
}
