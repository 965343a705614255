import type { Token } from './lexer.ts'

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

/** Deeper brackets are not judged. */
const deepest = 100
/** Longer chains of operators, attributes and filters are not judged. */
const longestChain = 300

/** How tightly operators bind, as in jinja2/parser.py. */
const binding: Record<string, number> = {
  if: 1,
  or: 2,
  and: 3,
  in: 5,
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '~': 7,
  '*': 8,
  '/': 8,
  '//': 8,
  '%': 8,
  '**': 10,
}
const bindsNot = 4
const bindsSign = 9
const keywords = new Set(['in', 'is', 'and', 'or', 'if', 'else'])

export class TooDeep extends Error {}

/**
 * Reads expressions one after another, and passes over what stands between them (`=`, `as`, …): every tag of every
 * extension is read, whether it is known or not, and nothing in it stays unseen. Throws `TooDeep`.
 */
export function parseExpressions(tokens: readonly Token[]): Expression[] {
  return new Parser(tokens).all()
}

/** So that recursion over an expression ends. Level by level, since recursion is what is to be protected. */
function checkDepth(expressions: readonly Expression[]): void {
  let level = expressions
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === longestChain) throw new TooDeep()
    level = level.flatMap(partsOf)
  }
}

class Parser {
  readonly #tokens: readonly Token[]
  #index = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  all(): Expression[] {
    const expressions: Expression[] = []
    while (this.#index < this.#tokens.length) {
      const expression = this.#expression(0)
      if (expression === undefined) this.#index += 1
      else expressions.push(expression)
    }
    checkDepth(expressions)
    return expressions
  }

  #expression(loosest: number): Expression | undefined {
    this.#depth += 1
    if (this.#depth > deepest) throw new TooDeep()
    let left = this.#prefixed()
    while (left !== undefined) {
      const next = this.#operation(left, loosest)
      if (next === undefined) break
      left = next
    }
    this.#depth -= 1
    return left
  }

  /** The operation that follows, when it binds more tightly than what stands before. */
  #operation(left: Expression, loosest: number): Expression | undefined {
    const token = this.#peek()
    const offset = token?.offset ?? 0
    if (this.#sees('is') && 5 > loosest) return this.#test(left)
    const negated = this.#sees('not') && this.#tokens[this.#index + 1]?.text === 'in'
    const operator = negated ? 'in' : token?.kind === 'name' || token?.kind === 'operator' ? token.text : ''
    const tightness = binding[operator]
    if (tightness === undefined || tightness <= loosest) return undefined
    this.#index += negated ? 2 : 1
    const operands = [left, this.#expression(operator === '**' ? tightness - 1 : tightness)]
    if (operator === 'if' && this.#takes('else')) operands.push(this.#expression(0))
    return { kind: 'operation', operator, operands: operands.filter((operand) => operand !== undefined), offset }
  }

  #prefixed(): Expression | undefined {
    const token = this.#peek()
    if (token?.kind === 'name' && token.text === 'not') return this.#prefix('not', bindsNot)
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+'))
      return this.#prefix(token.text, bindsSign)
    const primary = this.#primary()
    return primary && this.#postfixed(primary)
  }

  #prefix(operator: string, tightness: number): Expression | undefined {
    const { offset } = this.#next()
    const operand = this.#expression(tightness)
    const operation: Expression | undefined = operand && { kind: 'operation', operator, operands: [operand], offset }
    return operation && this.#postfixed(operation)
  }

  #primary(): Expression | undefined {
    const token = this.#peek()
    if (token === undefined) return undefined
    const { kind, text, offset } = token
    switch (kind) {
      case 'name':
        if (keywords.has(text)) return undefined
        this.#index += 1
        return { kind: 'name', name: text, offset }
      case 'number':
        this.#index += 1
        return { kind: 'constant', value: Number(text), offset }
      case 'string':
        return { kind: 'constant', value: this.#adjacentStrings(), offset }
      case 'operator':
        if (text === '(') return this.#bracketed(')')
        if (text === '[') return this.#bracketed(']')
        return text === '{' ? this.#bracketed('}') : undefined
    }
  }

  /** Jinja joins literals that follow each other. */
  #adjacentStrings(): string {
    let text = ''
    while (this.#peek()?.kind === 'string') text += this.#next().text
    return text
  }

  /** One expression in parentheses is itself; everything else in brackets is a list. */
  #bracketed(closing: string): Expression {
    const { offset } = this.#next()
    const items: Expression[] = []
    let separators = 0
    while (this.#peek() !== undefined && !this.#takes(closing)) {
      const item = this.#expression(0)
      if (item !== undefined) items.push(item)
      else {
        separators += 1
        this.#index += 1
      }
    }
    const [only] = items
    if (closing === ')' && only !== undefined && items.length === 1 && separators === 0) return only
    return { kind: 'list', items, offset }
  }

  #postfixed(first: Expression): Expression {
    let of = first
    for (;;) {
      const token = this.#peek()
      if (token?.kind !== 'operator') return of
      const { offset } = token
      if (token.text === '.') {
        this.#index += 1
        const named = this.#peek()
        if (named?.kind === 'name' || named?.kind === 'number') {
          this.#index += 1
          of = { kind: 'attribute', of, name: named.text, offset }
        }
      } else if (token.text === '[') {
        this.#index += 1
        of = { kind: 'item', of, keys: this.#keys(), offset }
      } else if (token.text === '(') {
        of = { kind: 'call', of, arguments: this.#arguments(), offset }
      } else if (token.text === '|') {
        this.#index += 1
        of = { kind: 'filter', of, name: this.#dottedName(), arguments: this.#optionalArguments(), offset }
      } else {
        return of
      }
    }
  }

  #keys(): Expression[] {
    const keys: Expression[] = []
    while (this.#peek() !== undefined && !this.#takes(']')) {
      if (!this.#takes(',')) keys.push(this.#key())
    }
    return keys
  }

  /** An expression, or a slice. */
  #key(): Expression {
    const offset = this.#peek()?.offset ?? 0
    const parts: (Expression | undefined)[] = [undefined]
    let slice = false
    for (;;) {
      const token = this.#peek()
      if (token === undefined || token.text === ']' || token.text === ',') break
      if (token.kind === 'operator' && token.text === ':') {
        slice = true
        parts.push(undefined)
        this.#index += 1
        continue
      }
      const part = this.#expression(0)
      if (part === undefined) this.#index += 1
      else parts[parts.length - 1] = part
    }
    const [start, stop, step] = parts
    if (!slice && start !== undefined) return start
    return { kind: 'slice', offset, ...(start && { start }), ...(stop && { stop }), ...(step && { step }) }
  }

  #optionalArguments(): Argument[] {
    const token = this.#peek()
    return token?.kind === 'operator' && token.text === '(' ? this.#arguments() : []
  }

  #arguments(): Argument[] {
    this.#index += 1
    const list: Argument[] = []
    while (this.#peek() !== undefined && !this.#takes(')')) {
      const keyword = this.#keyword()
      const value = this.#expression(0)
      if (value === undefined) this.#index += 1
      else list.push({ value, ...(keyword !== undefined && { name: keyword }) })
    }
    return list
  }

  #keyword(): string | undefined {
    const [first, second] = this.#tokens.slice(this.#index, this.#index + 2)
    if (first?.kind !== 'name' || second?.text !== '=' || second.kind !== 'operator') return undefined
    this.#index += 2
    return first.text
  }

  #test(of: Expression): Expression {
    const { offset } = this.#next()
    this.#takes('not')
    const name = this.#dottedName()
    const token = this.#peek()
    const takesOne = token?.kind === 'string' || token?.kind === 'number' || token?.text === '[' || token?.text === '{'
    const argument = takesOne ? this.#prefixed() : undefined
    const list = argument === undefined ? this.#optionalArguments() : [{ value: argument }]
    return { kind: 'test', of, name, arguments: list, offset }
  }

  #dottedName(): string {
    let name = this.#peek()?.kind === 'name' ? this.#next().text : ''
    while (this.#peek()?.text === '.' && this.#tokens[this.#index + 1]?.kind === 'name') {
      this.#index += 1
      name += `.${this.#next().text}`
    }
    return name
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#index]
  }

  #next(): Token {
    const token = this.#tokens[this.#index]
    if (token === undefined) throw new Error('The caller has not looked whether a token follows.')
    this.#index += 1
    return token
  }

  #sees(text: string): boolean {
    const token = this.#peek()
    return token !== undefined && token.kind !== 'string' && token.text === text
  }

  #takes(text: string): boolean {
    const sees = this.#sees(text)
    if (sees) this.#index += 1
    return sees
  }
}
