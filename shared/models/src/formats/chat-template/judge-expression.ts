import { shown } from '@seaworthy/files'
import { constantOf } from './constant.ts'
import { partsOf, type Argument, type Expression } from './expression.ts'
import { buildsName, type Names } from './names.ts'
import {
  attributeFilters,
  commandFunctions,
  commandMethods,
  commandModules,
  frameAttributes,
  globalFunctions,
  namesInternals,
} from './python-names.ts'
import type { Tell } from './tell.ts'

/** More work than a conversation can need. */
const longestRange = 1_000_000

/** Judges an expression and everything in it. */
export function judgeExpression(expression: Expression, names: Names, tell: Tell): void {
  judgeOne(expression, names, tell)
  for (const part of partsOf(expression)) judgeExpression(part, names, tell)
}

function judgeOne(expression: Expression, names: Names, tell: Tell): void {
  const { offset } = expression
  switch (expression.kind) {
    case 'attribute':
      judgeAttribute(expression.name, expression.of, offset, tell)
      return
    case 'item':
      for (const key of expression.keys) judgeKey(key, expression.of, names, tell)
      return
    case 'call':
      judgeCall(expression.of, expression.arguments, names, tell)
      return
    case 'filter':
      judgeFilter(expression, names, tell)
      return
    case 'operation':
      judgeOperation(expression, names, tell)
      return
    case 'constant':
    case 'name':
    case 'slice':
    case 'test':
    case 'list':
      return
  }
}

function judgeAttribute(name: string, of: Expression, offset: number, tell: Tell): void {
  if (name.startsWith('_')) {
    const severity = namesInternals(name) ? 'critical' : 'high'
    tell('internal-attribute', severity, `the attribute ${shown(name)} is internal, and no template needs it`, offset)
  } else if (frameAttributes.has(name)) {
    tell('internal-attribute', 'high', `the attribute ${shown(name)} leads to the code behind the template`, offset)
  }
  if (of.kind === 'name' && globalFunctions.has(of.name)) {
    tell(
      'function-attribute',
      'high',
      `the attribute ${shown(name)} of the function ${of.name} leads to Python`,
      offset,
    )
  } else if (of.kind === 'name' && commandModules.has(of.name)) {
    tell('command', 'high', `${of.name}.${name} is of a Python module`, offset)
  }
}

/** A subscript falls back to an attribute of that name. */
function judgeKey(key: Expression, of: Expression, names: Names, tell: Tell): void {
  const constant = constantOf(key, names.constants)
  if (typeof constant === 'string') judgeAttribute(constant, of, key.offset, tell)
  else if (constant === undefined && buildsName(key, names)) {
    tell(
      'built-name',
      'medium',
      'a subscript is put together from parts, as names are that should not be seen',
      key.offset,
    )
  }
}

function judgeCall(of: Expression, list: readonly Argument[], names: Names, tell: Tell): void {
  if (of.kind === 'name' && commandFunctions.has(of.name)) {
    tell('command', 'high', `${of.name}() runs code or opens files`, of.offset)
  } else if (of.kind === 'attribute' && commandMethods.has(of.name)) {
    tell('command', 'high', `${of.name}() runs commands or loads code`, of.offset)
  } else if (of.kind === 'name' && of.name === 'range') {
    const longest = list.map(({ value }) => constantOf(value, names.constants)).find((size) => isHuge(size))
    if (longest !== undefined) tell('exhaustion', 'medium', `a loop counts to ${String(longest)}`, of.offset)
  }
}

function isHuge(size: unknown): boolean {
  return typeof size === 'number' && size > longestRange
}

function judgeFilter(filter: Extract<Expression, { kind: 'filter' }>, names: Names, tell: Tell): void {
  const read = filter.arguments.map(({ value }) => ({ value, name: constantOf(value, names.constants) }))
  if (filter.name === 'attr' || (filter.name === 'map' && read[0]?.name === 'attr')) {
    const { value, name } = (filter.name === 'map' ? read[1] : read[0]) ?? {}
    if (typeof name === 'string') {
      tell(
        'attribute-filter',
        'medium',
        `the filter attr reads ${shown(name)} around the rules of subscripts`,
        filter.offset,
      )
      judgeAttribute(name, filter.of, value?.offset ?? filter.offset, tell)
    } else {
      tell(
        'attribute-filter',
        'high',
        'the filter attr reads an attribute whose name is not written there',
        filter.offset,
      )
    }
    return
  }
  if (!attributeFilters.has(filter.name)) return
  for (const { value, name } of read) {
    if (typeof name !== 'string') {
      if (buildsName(value, names)) {
        tell(
          'built-name',
          'medium',
          `the filter ${filter.name} gets a name that is put together from parts`,
          value.offset,
        )
      }
    } else if (name.split('.').some((part) => part.startsWith('_') || frameAttributes.has(part))) {
      tell('internal-attribute', 'high', `the filter ${filter.name} reads the internal ${shown(name)}`, value.offset)
    }
  }
}

function judgeOperation(
  { operator, operands, offset }: Extract<Expression, { kind: 'operation' }>,
  names: Names,
  tell: Tell,
): void {
  const [left, right] = operands
  if (left === undefined || right === undefined) return
  const values = [constantOf(left, names.constants), constantOf(right, names.constants)]
  if (
    (operator === '*' && values.some(isHuge)) ||
    (operator === '**' && typeof values[1] === 'number' && values[1] > 64)
  ) {
    tell('exhaustion', 'medium', `the operator ${operator} makes more than a conversation can need`, offset)
  }
  if (!['~', '+', '%'].includes(operator)) return
  const built = constantOf({ kind: 'operation', operator, operands, offset }, names.constants)
  if (
    typeof built === 'string' &&
    namesInternals(built) &&
    !values.some((value) => typeof value === 'string' && namesInternals(value))
  ) {
    tell(
      'built-name',
      'high',
      `${shown(built.slice(0, 80))}, an internal name of Python, is put together from parts`,
      offset,
    )
  }
}
