import type { CodeLanguage, Origin } from '../facts.ts'
import { pathOf, type Call, type Expression } from '../syntax/expression.ts'
import type { Binding, Parameter, Program, Scope } from '../syntax/program.ts'
import type { Budget } from './budget.ts'
import { definitionOf, functionsCalled, passedFor } from './definitions.ts'
import { cleans, handsOn, javascriptSources, modelOutput, pythonSources, secretName, untrustedName } from './sources.ts'

/** Names are followed this deep. */
const deepest = 12

/** Traces values within a file back to where they enter it. */
export class Origins {
  readonly #program: Program
  readonly #budget: Budget
  readonly #sources: typeof javascriptSources
  /** Parameters of functions that a model calls. */
  readonly #handlers: ReadonlyMap<Scope, string>
  /** What is known of parameters; those under way have no origin, which ends cycles. */
  readonly #parameters = new Map<Parameter, Origin | undefined>()
  readonly #bindings = new Map<Binding, Origin | undefined>()

  constructor(program: Program, language: CodeLanguage, budget: Budget, handlers: ReadonlyMap<Scope, string>) {
    this.#program = program
    this.#budget = budget
    this.#sources = language === 'python' ? pythonSources : javascriptSources
    this.#handlers = handlers
  }

  /** Where a value comes from; undefined when the file does not tell, or when it is constant or made harmless. */
  of(expression: Expression, scope: Scope, depth = 0): Origin | undefined {
    if (depth > deepest || !this.#budget.step()) return undefined
    const next = (value: Expression, from: Scope = scope) => this.of(value, from, depth + 1)
    switch (expression.kind) {
      case 'join':
        return first(expression.parts, next)
      case 'choice':
        return first(expression.options, next)
      case 'array':
        return first(expression.items, next)
      case 'spread':
        return next(expression.of)
      case 'object':
        return first([...expression.entries.map(({ value }) => value), ...expression.spreads], next)
      case 'name':
      case 'member':
      case 'call':
        return this.#ofPath(expression, scope, depth)
      case 'text':
      case 'constant':
      case 'function':
      case 'opaque':
        return undefined
    }
  }

  #ofPath(expression: Expression, scope: Scope, depth: number): Origin | undefined {
    const path = pathOf(expression)
    if (path.split('.').some((name, index, names) => names[index + 1] === '()' && cleans.test(name))) return undefined
    if (/\.(?:length|size|count|status|ok|status_code)$/.test(path)) return undefined
    return this.#source(expression, path, scope) ?? this.#ofRoot(expression, scope, depth)
  }

  #source(expression: Expression, path: string, scope: Scope): Origin | undefined {
    const name = shown(path)
    if (modelOutput.test(path)) return { kind: 'model', name }
    const source = this.#sources.find((each) => each.path.test(path))
    if (!source || this.#isShadowed(path, scope)) return undefined
    if (source.kind === 'file' && this.#isShipped(expression, scope)) return undefined
    if (source.kind === 'network' && isLookup(expression)) return undefined
    if (source.kind === 'environment') {
      const variable = variableOf(expression)
      return { kind: secretName.test(variable) ? 'secret' : 'environment', name }
    }
    return { kind: source.kind, name }
  }

  /** Whether the file gives the first name of the path a meaning of its own, as constant data. */
  #isShadowed(path: string, scope: Scope): boolean {
    const definition = definitionOf(path.slice(0, path.indexOf('.')), scope)
    if (definition?.kind !== 'bindings') return false
    return definition.bindings.every(({ node }) => node.type === 'object' || node.type === 'dictionary')
  }

  /** Whether a file at a path known from the program is read: its own prompt files, not a stranger's. */
  #isShipped(expression: Expression, scope: Scope): boolean {
    const call = callIn(expression, /^(?:readFile|readFileSync|open|file|readTextFile|readTextFileSync)$/)
    const place = call?.args[0] ?? receiverOf(expression)
    return place !== undefined && this.#isFixed(place, scope, 0)
  }

  /** Constants, and what joins them with the program's own folder. Parameters and environment are not fixed. */
  #isFixed(expression: Expression, scope: Scope, depth: number): boolean {
    if (depth > 8 || !this.#budget.step()) return false
    const next = (value: Expression) => this.#isFixed(value, scope, depth + 1)
    switch (expression.kind) {
      case 'text':
      case 'constant':
      case 'opaque':
        return true
      case 'join':
        return expression.parts.every(next)
      case 'member':
        return next(expression.object) || expression.object.kind === 'opaque'
      case 'call':
        return [...expression.args, ...(expression.callee.kind === 'member' ? [expression.callee.object] : [])].every(
          next,
        )
      case 'name': {
        const definition = definitionOf(expression.name, scope)
        if (!definition)
          return /^(?:__dirname|__filename|__file__|path|os|url|import|Path|pathlib|nodePath|process|[A-Z_]+)$/.test(
            expression.name,
          )
        if (definition.kind === 'parameter') return false
        return definition.bindings.every(
          ({ node, takes }) => takes === 'all' && this.#isFixed(this.#program.read(node), definition.scope, depth + 1),
        )
      }
      case 'array':
      case 'choice':
      case 'object':
      case 'function':
      case 'spread':
        return false
    }
  }

  /** By what the first name of a path stands for, by what a call is given, or by what a helper function returns. */
  #ofRoot(expression: Expression, scope: Scope, depth: number): Origin | undefined {
    if (expression.kind === 'member') {
      if (expression.object.kind === 'name' && /^(?:this|self)$/.test(expression.object.name)) {
        return this.#ofBindings(this.#program.file.bindings.get(`this.${expression.name}`) ?? [], undefined, depth)
      }
      return this.of(expression.object, scope, depth + 1)
    }
    if (expression.kind === 'call') return this.#ofCall(expression, scope, depth)
    if (expression.kind !== 'name') return undefined
    const definition = definitionOf(expression.name, scope)
    if (definition?.kind === 'bindings') return this.#ofBindings(definition.bindings, definition.scope, depth)
    if (definition?.kind === 'parameter') return this.#ofParameter(definition.parameter, definition.scope, depth)
    return undefined
  }

  #ofBindings(bindings: readonly Binding[], scope: Scope | undefined, depth: number): Origin | undefined {
    return first(bindings.slice(0, 12), (binding) => {
      if (this.#bindings.has(binding)) return this.#bindings.get(binding)
      this.#bindings.set(binding, undefined)
      const from = scope ?? this.#program.scopeAt(binding.start)
      const origin = this.of(withProperty(this.#program.read(binding.node), binding), from, depth + 1)
      this.#bindings.set(binding, origin)
      return origin
    })
  }

  #ofCall(call: Call, scope: Scope, depth: number): Origin | undefined {
    const called = functionsCalled(call.callee, this.#program)
    if (called.length > 0) {
      return first(called.slice(0, 3), (each) =>
        first(each.returns.slice(0, 6), (node) => this.of(this.#program.read(node), each, depth + 1)),
      )
    }
    const { callee } = call
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
    const given = handsOn.test(name) ? [...call.args, ...call.named.values()] : []
    const ofGiven = first(given, (value) => this.of(value, scope, depth + 1))
    return ofGiven ?? (callee.kind === 'member' ? this.of(callee.object, scope, depth + 1) : undefined)
  }

  #ofParameter(parameter: Parameter, scope: Scope, depth: number): Origin | undefined {
    if (this.#parameters.has(parameter)) return this.#parameters.get(parameter)
    this.#parameters.set(parameter, undefined)
    const origin = this.#parameterOrigin(parameter, scope, depth)
    this.#parameters.set(parameter, origin)
    return origin
  }

  #parameterOrigin(parameter: Parameter, scope: Scope, depth: number): Origin | undefined {
    const { name } = parameter
    const tool = this.#handlers.get(scope)
    if (tool !== undefined) {
      return name === 'self' || /context|ctx|session/i.test(name + parameter.type)
        ? undefined
        : { kind: 'model', name: `argument ${name} of the tool ${tool}` }
    }
    if (isRoute(scope) && !/Depends|Request|Session|Settings|Client/.test(parameter.type) && !parameter.fallback) {
      return name === 'self' || name === 'request' ? undefined : { kind: 'request', name }
    }
    const passed = first(passedFor(parameter, scope, this.#program), (each) =>
      this.of(each.expression, each.scope, depth + 1),
    )
    if (passed) return passed
    return untrustedName.test(name) && !/^(?:int|bool|number|boolean)\b/.test(parameter.type)
      ? { kind: 'parameter', name }
      : undefined
  }
}

/** A handler of FastAPI, Flask and their kin. */
function isRoute(scope: Scope): boolean {
  return scope.decorators.some(({ written }) =>
    /^@\w+\.(?:get|post|put|patch|delete|route|websocket)\(\s{0,20}["']\//.test(written),
  )
}

/** `const { text } = await f()` is `f().text`. */
function withProperty(value: Expression, { takes, property }: Binding): Expression {
  if (takes !== 'property') return value
  if (value.kind === 'object') return value.entries.find(({ key }) => key === property)?.value ?? value
  return { kind: 'member', object: value, name: property, start: value.start, end: value.end }
}

function callIn(expression: Expression, name: RegExp): Call | undefined {
  let at: Expression | undefined = expression
  while (at) {
    if (at.kind === 'call') {
      const { callee }: Call = at
      if ((callee.kind === 'name' || callee.kind === 'member') && name.test(callee.name)) return at
      at = callee
    } else at = at.kind === 'member' ? at.object : undefined
  }
  return undefined
}

/** `session.get('name')` looks a value up; an address has a slash. */
function isLookup(expression: Expression): boolean {
  const key = callIn(expression, /^get$/)?.args[0]
  return key?.kind === 'text' && !key.value.includes('/')
}

/** What `read_text()` is called on. */
function receiverOf(expression: Expression): Expression | undefined {
  const call = callIn(expression, /^read_text$/)
  return call?.callee.kind === 'member' ? call.callee.object : undefined
}

/** The environment variable's name: `process.env.KEY`, `os.environ['KEY']`, `os.getenv('KEY')`. */
function variableOf(expression: Expression): string {
  if (expression.kind === 'call') {
    const [name] = expression.args
    return name?.kind === 'text' ? name.value : ''
  }
  return expression.kind === 'member' ? expression.name : ''
}

function shown(path: string): string {
  return path.replaceAll('.()', '()').slice(0, 80)
}

function first<T>(values: readonly T[], of: (value: T) => Origin | undefined): Origin | undefined {
  for (const value of values) {
    const origin = of(value)
    if (origin) return origin
  }
  return undefined
}
