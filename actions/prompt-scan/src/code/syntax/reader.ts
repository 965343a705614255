import type { Node } from 'web-tree-sitter'
import type { Expression, Placed } from './expression.ts'

/** Nodes deeper inside one expression than this are not followed. */
const deepest = 120

/** Turns nodes of a syntax tree into expressions, each node once. */
export abstract class ExpressionReader {
  readonly source: string
  readonly #known = new Map<number, Expression>()
  #depth = 0
  #cutAt: number | undefined

  constructor(source: string) {
    this.source = source
  }

  /** Where the first expression stands that was too deep to follow; undefined when none was. */
  get cutAt(): number | undefined {
    return this.#cutAt
  }

  /** The expression of a node; opaque for an absent one. */
  read(node: Node | null | undefined): Expression {
    if (!node) return { kind: 'opaque', start: 0, end: 0 }
    return this.#known.get(node.id) ?? this.readAs(node, node.type)
  }

  /** The expression of a node whose type is known already: to ask for it costs a call into the parser. */
  protected readAs(node: Node, type: string): Expression {
    const known = this.#known.get(node.id)
    if (known) return known
    if (this.#depth >= deepest) {
      this.#cutAt ??= node.startIndex
      return { kind: 'opaque', ...placeOf(node) }
    }
    this.#depth++
    const expression = this.convert(node, type)
    this.#depth--
    this.#known.set(node.id, expression)
    return expression
  }

  protected abstract convert(node: Node, type: string): Expression

  /** The operands of a chain of `+`, which is nested to the left as deep as it is long. */
  protected operands(node: Node, type: string, operator: string): Node[] | undefined {
    const operands: Node[] = []
    let at: Node | null = node
    while (at?.type === type && at.childForFieldName('operator')?.type === operator) {
      const right = at.childForFieldName('right')
      if (right) operands.push(right)
      at = at.childForFieldName('left')
    }
    if (operands.length === 0 || !at) return undefined
    operands.push(at)
    return operands.reverse()
  }

  protected readAll(nodes: readonly (Node | null)[]): Expression[] {
    const read: Expression[] = []
    for (const node of nodes) {
      const type = node?.type
      if (node && type !== undefined && type !== 'comment') read.push(this.readAs(node, type))
    }
    return read
  }

  protected text(node: Node): string {
    return this.source.slice(node.startIndex, node.endIndex)
  }
}

export function placeOf(node: Node): Placed {
  return { start: node.startIndex, end: node.endIndex }
}
