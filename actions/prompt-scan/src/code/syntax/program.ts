import type { Node, QueryMatch } from 'web-tree-sitter'
import type { Call, Expression, Join, Placed } from './expression.ts'
import type { ExpressionReader } from './reader.ts'
import { placeOf } from './reader.ts'

/** A function, or the file itself. */
export interface Scope extends Placed {
  parent: Scope | undefined
  /** Of the function, or of the variable or property that it is assigned to; empty when there is none. */
  name: string
  readonly parameters: Parameter[]
  /** What is assigned to each name in it, in order. */
  bindings: Map<string, Binding[]>
  readonly returns: Node[]
  /** Of the function; undefined for the file. */
  node: Node | undefined
  /** Of Python, as written: `@mcp.tool()`. */
  decorators: Decorator[]
}

export interface Parameter {
  name: string
  /** Of a destructured object, the property; of a plain one, undefined. */
  property: string | undefined
  index: number
  fallback: Node | undefined
  /** As written, of typed parameters. */
  type: string
}

export interface Decorator extends Placed {
  written: string
  node: Node
}

export interface Binding {
  node: Node
  /** What of the value the name gets: all of it, one item of it, a property, or an addition to what it had. */
  takes: 'all' | 'item' | 'property' | 'addition'
  property: string
  start: number
}

/** A call whose arguments are not yet read. */
export interface CallSite extends Placed {
  /** The last name of what is called. */
  name: string
  node: Node
}

export interface Loop extends Placed {
  /** The condition as written: `true`; empty for `for (;;)`; `each` for a loop over items. */
  condition: string
  node: Node
}

/** A file's functions, assignments, calls and loops, by place. */
export class Program {
  readonly source: string
  readonly reader: ExpressionReader
  readonly file: Scope
  readonly scopes: Scope[]
  readonly calls: CallSite[] = []
  readonly loops: Loop[] = []
  /** Assignments of computed or dotted targets: `element.innerHTML = …`. */
  readonly assignments: { target: Node; value: Node }[] = []
  /** Object literals with a key that messages and tools have. */
  readonly objects: { key: string; node: Node }[] = []
  readonly callsByName = new Map<string, CallSite[]>()
  readonly functionsByName = new Map<string, Scope[]>()
  readonly #joins: Node[] = []
  readonly #byStart = new Map<number, Scope>()

  constructor(source: string, root: Node, matches: readonly QueryMatch[], reader: ExpressionReader) {
    this.source = source
    this.reader = reader
    this.file = newScope(undefined, root, source, { start: 0, end: source.length })
    this.scopes = [this.file, ...this.#functions(matches)]
    for (const match of matches) this.#take(match)
    for (const scope of this.scopes) {
      if (scope.name !== '') push(this.functionsByName, scope.name, scope)
    }
  }

  /** The innermost function around a place, or the file. */
  scopeAt(offset: number): Scope {
    let low = 0
    let high = this.scopes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.scopes[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    let scope: Scope | undefined = this.scopes[low]
    while (scope && scope.end <= offset) scope = scope.parent
    return scope ?? this.file
  }

  /** The scope of a function expression. */
  scopeOf(expression: Expression | undefined): Scope | undefined {
    return expression?.kind === 'function' ? this.#byStart.get(expression.start) : undefined
  }

  read(node: Node | undefined): Expression {
    return this.reader.read(node)
  }

  /** The call at a site, with its arguments. */
  readCall(site: CallSite): Call | undefined {
    const call = this.reader.read(site.node)
    return call.kind === 'call' ? call : undefined
  }

  /** Texts with values in them, in which the word `role` stands in quotes: few, and in linear time. */
  joins(): Join[] {
    return this.#joins.flatMap((node) => {
      const join = this.reader.read(node)
      return join.kind === 'join' ? [join] : []
    })
  }

  #functions(matches: readonly QueryMatch[]): Scope[] {
    const nodes: Node[] = []
    for (const { captures } of matches) {
      for (const { name, node } of captures) if (name === 'function') nodes.push(node)
    }
    const places = nodes.map((node) => ({ node, ...placeOf(node) })).sort((a, b) => a.start - b.start || b.end - a.end)
    let around: Scope = this.file
    return places.map(({ node, start, end }) => {
      while (around.end <= start && around.parent) around = around.parent
      const scope = newScope(around, node, this.source, { start, end })
      this.#byStart.set(start, scope)
      around = scope
      return scope
    })
  }

  #take(match: QueryMatch): void {
    const found: Partial<Record<string, Node>> = {}
    for (const { name, node } of match.captures) found[name] = node
    const { call, callee, target, value, field, decorator, decorated, condition, returned, key, joined } = found
    if (call && callee) this.#takeCall(call, callee)
    else if (target && value) {
      this.#takeAssignment(target, value, takesOf(found))
      if (found['for']) this.#takeLoop(found['for'], 'each')
    } else if (field && value) this.#bind(this.file, `this.${this.#text(field)}`, value, 'all', value.startIndex)
    else if (decorator && decorated) this.#takeDecorator(decorator, decorated)
    else if (key) this.#takeObject(key)
    else if (found['while'] && condition) this.#takeLoop(found['while'], this.#text(condition))
    else if (found['for-loop']) this.#takeLoop(found['for-loop'], forCondition(found['for-loop'], this.source))
    else if (joined) this.#takeJoined(joined)
    else if (returned) this.scopeAt(returned.startIndex).returns.push(returned)
  }

  #takeCall(call: Node, callee: Node): void {
    const site = { name: this.#text(callee), node: call, ...placeOf(call) }
    this.calls.push(site)
    push(this.callsByName, site.name, site)
  }

  #takeAssignment(target: Node, value: Node, takes: Binding['takes']): void {
    const scope = this.scopeAt(target.startIndex)
    if (target.type === 'object_pattern' || target.type === 'array_pattern' || target.type === 'pattern_list') {
      this.#destructure(scope, target, value)
      return
    }
    const name = this.#text(target)
    const own = /^(?:this|self)\.(\w+)$/.exec(name)?.[1]
    if (own !== undefined) this.#bind(this.file, `this.${own}`, value, takes, target.startIndex)
    else if (/^[\w$]+$/.test(name))
      this.#bind(this.#declares(scope, name, takes), name, value, takes, target.startIndex)
    else this.assignments.push({ target, value })
    if (value.type === 'arrow_function' || value.type === 'function_expression') {
      const assigned = this.#byStart.get(value.startIndex)
      if (assigned?.name === '') assigned.name = own ?? name
    }
  }

  #destructure(scope: Scope, target: Node, value: Node): void {
    for (const part of target.namedChildren) {
      const key = part.type === 'pair_pattern' ? part.childForFieldName('key') : part
      const local = part.type === 'pair_pattern' ? part.childForFieldName('value') : part
      if (!key || !local) continue
      const first = (node: Node) => /^[\w$]+/.exec(this.#text(node))?.[0]
      const name = first(local)
      if (name === undefined) continue
      const takes = target.type === 'object_pattern' ? 'property' : 'item'
      this.#bind(scope, name, value, takes, part.startIndex, first(key) ?? '')
    }
  }

  /** Additions and later assignments belong to the scope that has the name already. */
  #declares(scope: Scope, name: string, takes: Binding['takes']): Scope {
    if (takes !== 'addition') return scope
    for (let at: Scope | undefined = scope; at; at = at.parent) if (at.bindings.has(name)) return at
    return scope
  }

  #bind(scope: Scope, name: string, node: Node, takes: Binding['takes'], start: number, property = ''): void {
    push(scope.bindings, name, { node, takes, property, start })
  }

  #takeDecorator(node: Node, definition: Node): void {
    const scope = this.#byStart.get(definition.startIndex)
    scope?.decorators.push({ node, written: this.#text(node), ...placeOf(node) })
  }

  #takeJoined(node: Node): void {
    const last = this.#joins.at(-1)
    if (last && last.endIndex >= node.endIndex) return
    if (/\\?["']role\\?["']/.test(this.source.slice(node.startIndex, node.endIndex))) this.#joins.push(node)
  }

  /** The object is looked up where its key tells: nearly none does. */
  #takeObject(key: Node): void {
    const name = /^["']?(\w+)["']?$/.exec(this.#text(key))?.[1]
    const node = name !== undefined && tellingKeys.has(name) ? key.parent?.parent : undefined
    if (node) this.objects.push({ key: name ?? '', node })
  }

  #takeLoop(node: Node, condition: string): void {
    this.loops.push({ node, condition, ...placeOf(node) })
  }

  #text(node: Node): string {
    return this.source.slice(node.startIndex, node.endIndex)
  }
}

const tellingKeys = new Set(['role', 'parameters', 'inputSchema', 'input_schema'])

function takesOf(found: Partial<Record<string, Node>>): Binding['takes'] {
  if (found['augment']) return 'addition'
  return found['for'] || found['each'] ? 'item' : 'all'
}

/** Parameters and results are looked up where something flows through the function: through most, nothing does. */
function newScope(parent: Scope | undefined, node: Node, source: string, { start, end }: Placed): Scope {
  let parameters: Parameter[] | undefined
  let returns: Node[] | undefined
  return {
    parent,
    name: parent ? nameOf(node, source) : '',
    get parameters() {
      return (parameters ??= parent ? parametersOf(node, source) : [])
    },
    bindings: new Map(),
    get returns() {
      return (returns ??= arrowResult(node))
    },
    node: parent && node,
    decorators: [],
    start,
    end,
  }
}

/** An arrow function or lambda without a block returns its body. */
function arrowResult(node: Node): Node[] {
  if (node.type !== 'arrow_function' && node.type !== 'lambda') return []
  const body = node.childForFieldName('body')
  return body && body.type !== 'statement_block' ? [body] : []
}

function nameOf(node: Node, source: string): string {
  const name = node.childForFieldName('name')
  return name ? source.slice(name.startIndex, name.endIndex) : ''
}

function parametersOf(node: Node, source: string): Parameter[] {
  const single = node.childForFieldName('parameter')
  const list = node.childForFieldName('parameters')
  const nodes = single ? [single] : (list?.namedChildren ?? []).filter(({ type }) => type !== 'comment')
  return nodes.flatMap((each, index) => parameterOf(each, index, source))
}

function parameterOf(node: Node, index: number, source: string): Parameter[] {
  const text = (of: Node | null) => (of ? source.slice(of.startIndex, of.endIndex) : '')
  const type = text(node.childForFieldName('type'))
  const pattern = node.childForFieldName('pattern') ?? node.childForFieldName('left') ?? node
  const fallback = node.childForFieldName('value') ?? node.childForFieldName('right') ?? undefined
  if (pattern.type === 'object_pattern') {
    return pattern.namedChildren.flatMap((part) => {
      const key = /^[\w$]+/.exec(text(part))?.[0]
      const local = /^[\w$]+/.exec(text(part.childForFieldName('value') ?? part))?.[0]
      return key === undefined || local === undefined
        ? []
        : [{ name: local, property: key, index, fallback: undefined, type }]
    })
  }
  const name = /^\**([\w$]+)/.exec(text(node.childForFieldName('name') ?? pattern))?.[1]
  return name === undefined ? [] : [{ name, property: undefined, index, fallback, type }]
}

function forCondition(node: Node, source: string): string {
  const condition = node.childForFieldName('condition')
  return condition ? source.slice(condition.startIndex, condition.endIndex).replace(/;$/, '').trim() : ''
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
