import { constantOf, type Constant } from './constant.ts'
import { partsOf, type Expression } from './expression.ts'

/** More is not followed. */
const mostNames = 1000

/** What a template binds, as far as it matters for the names of attributes. */
export interface Names {
  /** Names that hold constants. A dotted name is a field of a namespace. */
  constants: Map<string, Constant>
  /** Names that hold, or return, text that the template puts together. */
  built: Set<string>
}

/** Keeps what a statement binds. */
export function remember(tag: string, expressions: readonly Expression[], names: Names): void {
  const [first, second] = expressions
  if (tag === 'set' && first?.kind === 'name' && second === undefined) names.built.add(first.name)
  if (tag === 'macro' && first?.kind === 'call' && first.of.kind === 'name') names.built.add(first.of.name)
  if (tag === 'for' && first?.kind === 'operation' && first.operator === 'in') bindLoop(names, first.operands)
  if (tag !== 'set' && tag !== 'with') return
  for (let index = 0; index + 1 < expressions.length; index += 2) {
    bind(names, expressions[index], expressions[index + 1])
  }
}

function bind(names: Names, target: Expression | undefined, value: Expression | undefined): void {
  if (target === undefined || value === undefined) return
  if (target.kind === 'name' && value.kind === 'call' && value.of.kind === 'name' && value.of.name === 'namespace') {
    for (const { name, value: field } of value.arguments) {
      if (name !== undefined) keep(names, `${target.name}.${name}`, field)
    }
  } else if (target.kind === 'name') {
    keep(names, target.name, value)
  } else if (target.kind === 'attribute' && target.of.kind === 'name') {
    keep(names, `${target.of.name}.${target.name}`, value)
  }
}

/** The variable of a loop over constants stands for the first of them. */
function bindLoop({ constants }: Names, [target, list]: readonly Expression[]): void {
  const values = list && constantOf(list, constants)
  const [first] = Array.isArray(values) ? values : []
  if (target?.kind === 'name' && first !== undefined && constants.size < mostNames) constants.set(target.name, first)
}

/** A name that no longer holds a constant keeps the last one: a loop may come back to it. */
function keep(names: Names, name: string, value: Expression): void {
  if (names.constants.size >= mostNames || names.built.size >= mostNames) return
  const constant = constantOf(value, names.constants)
  if (constant !== undefined) names.constants.set(name, constant)
  else if (buildsName(value, names)) names.built.add(name)
}

const buildingFilters = new Set(['join', 'format', 'reverse'])

/** Whether an expression makes a text in a way that only names which should not be seen need. */
export function buildsName(expression: Expression, names: Names): boolean {
  switch (expression.kind) {
    case 'name':
      return names.built.has(expression.name)
    case 'attribute':
      return expression.of.kind === 'name' && names.built.has(`${expression.of.name}.${expression.name}`)
    case 'operation':
      if (expression.operator === '~') return true
      if (expression.operator === '+' && expression.operands.some(holdsText)) return true
      if (expression.operator === '%' && expression.operands.slice(0, 1).some(holdsText)) return true
      return partsOf(expression).some((part) => buildsName(part, names))
    case 'filter':
      return buildingFilters.has(expression.name) || buildsName(expression.of, names)
    case 'call': {
      const { of } = expression
      return of.kind === 'attribute' ? buildingFilters.has(of.name) || buildsName(of.of, names) : buildsName(of, names)
    }
    case 'constant':
    case 'item':
    case 'slice':
    case 'test':
    case 'list':
      return false
  }
}

function holdsText(expression: Expression): boolean {
  return expression.kind === 'constant' && typeof expression.value === 'string'
}
