import { checkDepth, TooDeep } from './expression.ts'
import type { Argument, Expression } from './expression.ts'
import type { Token } from './lexer.ts'
import { TokenStream } from './token-stream.ts'

/** Deeper brackets are not judged. */
const deepest = 100

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

/**
 * Reads expressions one after another, and passes over what stands between them (`=`, `as`, …): every tag of every
 * extension is read, whether it is known or not, and nothing in it stays unseen. Throws `TooDeep`.
 */
export function parseExpressions(tokens: readonly Token[]): Expression[] {
  return new Parser(tokens).all()
}

class Parser {
  readonly #tokens: TokenStream
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = new TokenStream(tokens)
  }

  all(): Expression[] {
    const expressions: Expression[] = []
    while (!this.#tokens.ended) {
      const expression = this.#expression(0)
      if (expression === undefined) this.#tokens.skip()
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
    const token = this.#tokens.peek()
    const offset = token?.offset ?? 0
    if (this.#tokens.sees('is') && 5 > loosest) return this.#test(left)
    const negated = this.#tokens.sees('not') && this.#tokens.peek(1)?.text === 'in'
    const operator = negated ? 'in' : token?.kind === 'name' || token?.kind === 'operator' ? token.text : ''
    const tightness = binding[operator]
    if (tightness === undefined || tightness <= loosest) return undefined
    this.#tokens.skip(negated ? 2 : 1)
    const operands = [left, this.#expression(operator === '**' ? tightness - 1 : tightness)]
    if (operator === 'if' && this.#tokens.takes('else')) operands.push(this.#expression(0))
    return { kind: 'operation', operator, operands: operands.filter((operand) => operand !== undefined), offset }
  }

  #prefixed(): Expression | undefined {
    const token = this.#tokens.peek()
    if (token?.kind === 'name' && token.text === 'not') return this.#prefix('not', bindsNot)
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+'))
      return this.#prefix(token.text, bindsSign)
    const primary = this.#primary()
    return primary && this.#postfixed(primary)
  }

  #prefix(operator: string, tightness: number): Expression | undefined {
    const { offset } = this.#tokens.next()
    const operand = this.#expression(tightness)
    const operation: Expression | undefined = operand && { kind: 'operation', operator, operands: [operand], offset }
    return operation && this.#postfixed(operation)
  }

  #primary(): Expression | undefined {
    const token = this.#tokens.peek()
    if (token === undefined) return undefined
    const { kind, text, offset } = token
    switch (kind) {
      case 'name':
        if (keywords.has(text)) return undefined
        this.#tokens.skip()
        return { kind: 'name', name: text, offset }
      case 'number':
        this.#tokens.skip()
        return { kind: 'constant', value: Number(text), offset }
      case 'string':
        return { kind: 'constant', value: this.#tokens.adjacentStrings(), offset }
      case 'operator':
        if (text === '(') return this.#bracketed(')')
        if (text === '[') return this.#bracketed(']')
        return text === '{' ? this.#bracketed('}') : undefined
    }
  }

  /** One expression in parentheses is itself; everything else in brackets is a list. */
  #bracketed(closing: string): Expression {
    const { offset } = this.#tokens.next()
    const items: Expression[] = []
    let separators = 0
    while (this.#tokens.peek() !== undefined && !this.#tokens.takes(closing)) {
      const item = this.#expression(0)
      if (item !== undefined) items.push(item)
      else {
        separators += 1
        this.#tokens.skip()
      }
    }
    const [only] = items
    if (closing === ')' && only !== undefined && items.length === 1 && separators === 0) return only
    return { kind: 'list', items, offset }
  }

  #postfixed(first: Expression): Expression {
    let of = first
    for (;;) {
      const token = this.#tokens.peek()
      if (token?.kind !== 'operator') return of
      const { offset } = token
      if (token.text === '.') {
        this.#tokens.skip()
        const named = this.#tokens.peek()
        if (named?.kind === 'name' || named?.kind === 'number') {
          this.#tokens.skip()
          of = { kind: 'attribute', of, name: named.text, offset }
        }
      } else if (token.text === '[') {
        this.#tokens.skip()
        of = { kind: 'item', of, keys: this.#keys(), offset }
      } else if (token.text === '(') {
        of = { kind: 'call', of, arguments: this.#arguments(), offset }
      } else if (token.text === '|') {
        this.#tokens.skip()
        of = { kind: 'filter', of, name: this.#tokens.dottedName(), arguments: this.#optionalArguments(), offset }
      } else {
        return of
      }
    }
  }

  #keys(): Expression[] {
    const keys: Expression[] = []
    while (this.#tokens.peek() !== undefined && !this.#tokens.takes(']')) {
      if (!this.#tokens.takes(',')) keys.push(this.#key())
    }
    return keys
  }

  /** An expression, or a slice. */
  #key(): Expression {
    const offset = this.#tokens.peek()?.offset ?? 0
    const parts: (Expression | undefined)[] = [undefined]
    let slice = false
    for (;;) {
      const token = this.#tokens.peek()
      if (token === undefined || token.text === ']' || token.text === ',') break
      if (token.kind === 'operator' && token.text === ':') {
        slice = true
        parts.push(undefined)
        this.#tokens.skip()
        continue
      }
      const part = this.#expression(0)
      if (part === undefined) this.#tokens.skip()
      else parts[parts.length - 1] = part
    }
    const [start, stop, step] = parts
    if (!slice && start !== undefined) return start
    return { kind: 'slice', offset, ...(start && { start }), ...(stop && { stop }), ...(step && { step }) }
  }

  #optionalArguments(): Argument[] {
    const token = this.#tokens.peek()
    return token?.kind === 'operator' && token.text === '(' ? this.#arguments() : []
  }

  #arguments(): Argument[] {
    this.#tokens.skip()
    const list: Argument[] = []
    while (this.#tokens.peek() !== undefined && !this.#tokens.takes(')')) {
      const keyword = this.#keyword()
      const value = this.#expression(0)
      if (value === undefined) this.#tokens.skip()
      else list.push({ value, ...(keyword !== undefined && { name: keyword }) })
    }
    return list
  }

  #keyword(): string | undefined {
    const [first, second] = [this.#tokens.peek(), this.#tokens.peek(1)]
    if (first?.kind !== 'name' || second?.text !== '=' || second.kind !== 'operator') return undefined
    this.#tokens.skip(2)
    return first.text
  }

  #test(of: Expression): Expression {
    const { offset } = this.#tokens.next()
    this.#tokens.takes('not')
    const name = this.#tokens.dottedName()
    const token = this.#tokens.peek()
    const takesOne = token?.kind === 'string' || token?.kind === 'number' || token?.text === '[' || token?.text === '{'
    const argument = takesOne ? this.#prefixed() : undefined
    const list = argument === undefined ? this.#optionalArguments() : [{ value: argument }]
    return { kind: 'test', of, name, arguments: list, offset }
  }
}
