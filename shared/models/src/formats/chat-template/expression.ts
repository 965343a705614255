export interface Argument {
  /** Of a keyword argument. */
  name?: string
  value: Expression
}

export type Expression = { offset: number } & (
  | { kind: 'constant'; value: string | number }
  | { kind: 'name'; name: string }
  | { kind: 'attribute'; of: Expression; name: string }
  | { kind: 'item'; of: Expression; keys: Expression[] }
  | { kind: 'slice'; start?: Expression; stop?: Expression; step?: Expression }
  | { kind: 'call'; of: Expression; arguments: Argument[] }
  | { kind: 'filter'; of: Expression; name: string; arguments: Argument[] }
  | { kind: 'test'; of: Expression; name: string; arguments: Argument[] }
  | { kind: 'operation'; operator: string; operands: Expression[] }
  | { kind: 'list'; items: Expression[] }
)

/** The expressions directly inside one. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'constant':
    case 'name':
      return []
    case 'attribute':
      return [expression.of]
    case 'item':
      return [expression.of, ...expression.keys]
    case 'slice':
      return [expression.start, expression.stop, expression.step].filter((part) => part !== undefined)
    case 'call':
    case 'filter':
    case 'test':
      return [expression.of, ...expression.arguments.map(({ value }) => value)]
    case 'operation':
      return expression.operands
    case 'list':
      return expression.items
  }
}

/** Longer chains of operators, attributes and filters are not judged. */
const longestChain = 300

/** An expression that is not judged, since who walks over it may not come back. */
export class TooDeep extends Error {}

/** So that recursion over an expression ends; throws `TooDeep`. Level by level, since recursion is what is to be protected. */
export function checkDepth(expressions: readonly Expression[]): void {
  let level = expressions
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === longestChain) throw new TooDeep()
    level = level.flatMap(partsOf)
  }
}
