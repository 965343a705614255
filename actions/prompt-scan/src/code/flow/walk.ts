import { pathOf, type Call, type Expression, type Text } from '../syntax/expression.ts'
import type { Binding, Program, Scope } from '../syntax/program.ts'
import type { Budget } from './budget.ts'
import { definitionOf, functionsCalled, passedFor, propertyOf } from './definitions.ts'

/** Receives, in order, the constant texts of an expression and the values between them. */
export interface Visitor {
  text(text: Text): void
  /** A value that is not known from the file. */
  value(expression: Expression, scope: Scope): void
  /** Between alternatives and items, where no text runs on. */
  gap(): void
}

/** Names are followed this deep. */
const deepest = 24

/** Follows an expression through the file: names to what they stand for, helper functions to what they return. */
export class Walk {
  readonly #program: Program
  readonly #budget: Budget
  readonly #visitor: Visitor
  #depth = 0
  /** What is being followed now: meeting it again is a circle of names or calls. */
  readonly #under = new Set<Expression>()

  constructor(program: Program, budget: Budget, visitor: Visitor) {
    this.#program = program
    this.#budget = budget
    this.#visitor = visitor
  }

  visit(expression: Expression, scope: Scope): void {
    if (!this.#budget.step() || this.#depth >= deepest || this.#under.has(expression)) {
      this.#visitor.value(expression, scope)
      return
    }
    this.#depth++
    this.#under.add(expression)
    this.#visit(expression, scope)
    this.#under.delete(expression)
    this.#depth--
  }

  #visit(expression: Expression, scope: Scope): void {
    switch (expression.kind) {
      case 'text':
        this.#visitor.text(expression)
        break
      case 'join':
        for (const part of expression.parts) this.visit(part, scope)
        break
      case 'choice':
        this.#alternatives(expression.options.map((option) => ({ expression: option, scope })))
        break
      case 'array':
        this.#alternatives(expression.items.map((item) => ({ expression: item, scope })))
        break
      case 'object':
        this.#object(expression, scope)
        break
      case 'name':
        this.#name(expression, scope)
        break
      case 'member':
        this.#member(expression, scope)
        break
      case 'call':
        this.#call(expression, scope)
        break
      case 'spread':
        this.visit(expression.of, scope)
        break
      case 'constant':
        break
      case 'function':
      case 'opaque':
        this.#visitor.value(expression, scope)
    }
  }

  #alternatives(options: { expression: Expression; scope: Scope }[]): void {
    options.forEach(({ expression, scope }, index) => {
      if (index > 0) this.#visitor.gap()
      this.visit(expression, scope)
    })
  }

  /** A part of a message: `{ type: 'text', text }`. */
  #object(expression: Expression, scope: Scope): void {
    const text = ['text', 'content', 'parts'].map((key) => propertyOf(expression, key)).find(Boolean)
    if (text) this.visit(text, scope)
  }

  #name(expression: Expression & { kind: 'name' }, scope: Scope): void {
    const definition = definitionOf(expression.name, scope)
    if (!definition) this.#visitor.value(expression, scope)
    else if (definition.kind === 'bindings') this.#bindings(definition.bindings, definition.scope, expression, scope)
    else {
      const { parameter, scope: owner } = definition
      const fallback = this.#program.read(parameter.fallback)
      const passed = passedFor(parameter, owner, this.#program)
      const options = parameter.fallback ? [{ expression: fallback, scope: owner }, ...passed] : passed
      if (options.length === 0 || options.length > 4) this.#visitor.value(expression, scope)
      else this.#alternatives(options)
    }
  }

  #bindings(bindings: Binding[], owner: Scope, expression: Expression, scope: Scope): void {
    if (bindings.length > 8 || bindings.some(({ takes }) => takes === 'property' || takes === 'item')) {
      this.#visitor.value(expression, scope)
      return
    }
    bindings.forEach((binding, index) => {
      if (index > 0 && binding.takes === 'all') this.#visitor.gap()
      this.visit(this.#program.read(binding.node), owner)
    })
  }

  #member(expression: Expression & { kind: 'member' }, scope: Scope): void {
    const { object, name } = expression
    if (object.kind === 'name' && (object.name === 'this' || object.name === 'self')) {
      const bindings = this.#program.file.bindings.get(`this.${name}`)
      if (bindings) this.#bindings(bindings, this.#program.scopeAt(bindings[0]?.start ?? 0), expression, scope)
      else this.#visitor.value(expression, scope)
      return
    }
    const found = this.#property(object, name, scope)
    if (found) this.visit(found.expression, found.scope)
    else this.#visitor.value(expression, scope)
  }

  /** A property of an object that the file holds as a constant. */
  #property(object: Expression, name: string, scope: Scope): { expression: Expression; scope: Scope } | undefined {
    if (object.kind !== 'name') return undefined
    const definition = definitionOf(object.name, scope)
    if (definition?.kind !== 'bindings' || definition.bindings.length !== 1) return undefined
    const [binding] = definition.bindings
    if (binding?.takes !== 'all' || isCall.has(binding.node.type)) return undefined
    const value = propertyOf(this.#program.read(binding.node), name)
    return value && { expression: value, scope: definition.scope }
  }

  #call(call: Call, scope: Scope): void {
    const passed = transparent(call)
    if (passed) {
      this.#alternatives(passed.map((expression) => ({ expression, scope })))
      return
    }
    const returned = functionsCalled(call.callee, this.#program).flatMap((called) =>
      called.returns.map((node) => ({ expression: this.#program.read(node), scope: called })),
    )
    if (returned.length === 0 || returned.length > 4) this.#visitor.value(call, scope)
    else this.#alternatives(returned)
  }
}

/** Nodes that are no object literal, and mostly long: they are not read to look for a property. */
const isCall: ReadonlySet<string> = new Set(['call', 'call_expression', 'new_expression'])

const ofReceiver = new Set([
  'trim',
  'strip',
  'lstrip',
  'rstrip',
  'trimStart',
  'trimEnd',
  'replace',
  'replaceAll',
  'trimIndent',
])
const ofArgument = new Set([
  'dedent',
  'cleandoc',
  'outdent',
  'stripIndent',
  'oneLine',
  'raw',
  'str',
  'String',
  'Text',
  'TextContent',
  'gettext',
])

/** What the text of a call is made of, when the call only changes its white space, or puts texts together. */
function transparent({ callee, args, named }: Call): Expression[] | undefined {
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
  const receiver = callee.kind === 'member' ? callee.object : undefined
  if (receiver && ofReceiver.has(name)) return [receiver]
  if (name === 'join' && receiver?.kind === 'array') return receiver.items
  if (name === 'join' && receiver?.kind === 'text' && args[0]?.kind === 'array') return args[0].items
  if (receiver && name === 'concat') return [receiver, ...args]
  if (receiver && name === 'format') return [receiver, ...args, ...named.values()]
  if (/^from_?[tT]emplate$/.test(name) && /prompt/i.test(pathOf(callee))) return args.slice(0, 1)
  if (ofArgument.has(name) && (args[0] ?? named.get('text')))
    return [...args.slice(0, 1), ...named.values()].slice(0, 1)
  return undefined
}
