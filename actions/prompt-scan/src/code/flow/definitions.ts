import type { Expression } from '../syntax/expression.ts'
import type { Binding, Parameter, Program, Scope } from '../syntax/program.ts'

/** What a name stands for at a place: what is assigned to it, or a function's parameter. */
export type Definition =
  { kind: 'bindings'; scope: Scope; bindings: Binding[] } | { kind: 'parameter'; scope: Scope; parameter: Parameter }

/** The innermost definition of a name; undefined for imports, globals and what is defined in other ways. */
export function definitionOf(name: string, from: Scope): Definition | undefined {
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const bindings = scope.bindings.get(name)
    if (bindings) return { kind: 'bindings', scope, bindings }
    const parameter = scope.parameters.find((each) => each.name === name)
    if (parameter) return { kind: 'parameter', scope, parameter }
  }
  return undefined
}

/** Of more calls than this, none is typical, and nothing is said. */
const mostCalls = 6

/** What the calls in the file pass for a parameter. */
export function passedFor(
  parameter: Parameter,
  scope: Scope,
  program: Program,
): { expression: Expression; scope: Scope }[] {
  const sites = scope.name === '' ? [] : (program.callsByName.get(scope.name) ?? [])
  if (sites.length > mostCalls) return []
  return sites.flatMap((site) => {
    const call = program.readCall(site)
    const receiver = scope.parameters[0]?.name === 'self' ? 1 : 0
    const passed = call?.named.get(parameter.name) ?? call?.args[parameter.index - receiver]
    const value = parameter.property === undefined ? passed : propertyOf(passed, parameter.property)
    return value ? [{ expression: value, scope: program.scopeAt(site.start) }] : []
  })
}

/** A property of an object literal. */
export function propertyOf(value: Expression | undefined, property: string): Expression | undefined {
  return value?.kind === 'object' ? value.entries.find(({ key }) => key === property)?.value : undefined
}

/** The functions of the file that a call by this name may mean. */
export function functionsCalled(callee: Expression, program: Program): Scope[] {
  if (callee.kind === 'name') return program.functionsByName.get(callee.name) ?? []
  if (callee.kind !== 'member' || callee.object.kind !== 'name') return []
  const functions = program.functionsByName.get(callee.name) ?? []
  if (/^(?:this|self|cls)$/.test(callee.object.name)) return functions
  // A method of a class: of the names that start like a class's, the only function of the file that has this name.
  return /^[A-Z]/.test(callee.object.name) && functions.length === 1 ? functions : []
}
