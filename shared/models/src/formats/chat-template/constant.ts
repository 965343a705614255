import type { Argument, Expression } from './expression.ts'

export type Constant = string | number | Constant[]

/** What names are known to hold. A dotted name is a field of a namespace. */
export type Known = ReadonlyMap<string, Constant>

/** Longer results are of no interest: names of attributes are short. In UTF-16 units and elements. */
const longest = 4096

/** The value of an expression, when the template alone decides it. Attribute names are hidden by building them. */
export function constantOf(expression: Expression, known: Known): Constant | undefined {
  const value = evaluate(expression, known)
  return typeof value === 'number' || value === undefined || value.length <= longest ? value : undefined
}

function evaluate(expression: Expression, known: Known): Constant | undefined {
  switch (expression.kind) {
    case 'constant':
      return expression.value
    case 'name':
      return known.get(expression.name)
    case 'attribute':
      return expression.of.kind === 'name' ? known.get(`${expression.of.name}.${expression.name}`) : undefined
    case 'list':
      return allOf(expression.items, known)
    case 'item':
      return itemOf(expression.of, expression.keys, known)
    case 'operation':
      return operated(expression.operator, allOf(expression.operands, known))
    case 'filter':
      return applied(expression.name, constantOf(expression.of, known), argumentsOf(expression.arguments, known))
    case 'call': {
      const method = expression.of
      if (method.kind !== 'attribute') return undefined
      return called(method.name, constantOf(method.of, known), argumentsOf(expression.arguments, known))
    }
    case 'slice':
    case 'test':
      return undefined
  }
}

function allOf(expressions: readonly Expression[], known: Known): Constant[] | undefined {
  const values = expressions.map((expression) => constantOf(expression, known))
  return values.every((value) => value !== undefined) ? values : undefined
}

function argumentsOf(list: readonly Argument[], known: Known): Constant[] | undefined {
  return allOf(
    list.map(({ value }) => value),
    known,
  )
}

function itemOf(of: Expression, [key]: readonly Expression[], known: Known): Constant | undefined {
  const whole = constantOf(of, known)
  if (key === undefined || whole === undefined || typeof whole === 'number') return undefined
  if (key.kind === 'slice') return sliced(whole, key, known)
  const index = constantOf(key, known)
  return typeof index === 'number' ? whole.at(index) : undefined
}

function sliced(
  whole: string | Constant[],
  slice: Extract<Expression, { kind: 'slice' }>,
  known: Known,
): Constant | undefined {
  const [start, stop, step] = [slice.start, slice.stop, slice.step].map((part) => part && constantOf(part, known))
  const elements = Array.from(whole)
  if (step === -1 && start === undefined && stop === undefined) return likeWhole(whole, elements.reverse())
  if (step !== undefined && step !== 1) {
    if (typeof step !== 'number' || step <= 0) return undefined
    return likeWhole(
      whole,
      elements.slice(numberOr(start), numberOr(stop)).filter((_, index) => index % step === 0),
    )
  }
  return likeWhole(whole, elements.slice(numberOr(start), numberOr(stop)))
}

function numberOr(value: Constant | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function likeWhole(whole: string | Constant[], elements: Constant[]): Constant {
  return typeof whole === 'string' ? elements.join('') : elements
}

function operated(operator: string, operands: Constant[] | undefined): Constant | undefined {
  const [left, right] = operands ?? []
  if (left === undefined) return undefined
  if (right === undefined) return operator === '-' && typeof left === 'number' ? -left : undefined
  if (operator === '~') return textOf(left) + textOf(right)
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right
  if (typeof left === 'number' && typeof right === 'number') return calculated(operator, left, right)
  if (operator === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right]
  if (operator === '*' && typeof left === 'string' && typeof right === 'number') return repeated(left, right)
  if (operator === '*' && typeof left === 'number' && typeof right === 'string') return repeated(right, left)
  return operator === '%' && typeof left === 'string'
    ? formatted(left, Array.isArray(right) ? right : [right])
    : undefined
}

function calculated(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '**':
      return left ** right
    default:
      return undefined
  }
}

function repeated(text: string, times: number): string | undefined {
  return times >= 0 && text.length * times <= longest ? text.repeat(Math.floor(times)) : undefined
}

function textOf(value: Constant): string {
  return Array.isArray(value) ? `[${value.map(textOf).join(', ')}]` : String(value)
}

/** `%s`, `%d`, `%c` and `%x` of Python, in order. */
function formatted(pattern: string, values: readonly Constant[]): string {
  let next = 0
  return pattern.replace(/%([-+ #0-9.]*)([sdcrxX%])/g, (_, __, letter: string) => {
    if (letter === '%') return '%'
    const value = values[next++] ?? ''
    return letter === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value)
  })
}

function characterOf(codePoint: number): string {
  return codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(Math.floor(codePoint)) : ''
}

/** `{}` and `{0}` of Python, in order. */
function braced(pattern: string, values: readonly Constant[]): string {
  let next = 0
  return pattern.replace(/\{(\d*)(?:![rsa])?(?::([^}]*))?\}/g, (_, index: string, kind: string | undefined) => {
    const value = values[index === '' ? next++ : Number(index)] ?? ''
    return kind === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value)
  })
}

function applied(filter: string, of: Constant | undefined, list: Constant[] | undefined): Constant | undefined {
  if (of === undefined || list === undefined) return undefined
  if (filter === 'format') return typeof of === 'string' ? formatted(of, list) : undefined
  if (filter === 'join')
    return typeof of === 'number'
      ? undefined
      : Array.from(of)
          .map(textOf)
          .join(textOf(list[0] ?? ''))
  if (filter === 'list') return typeof of === 'string' ? Array.from(of) : of
  if (filter === 'first' || filter === 'last') {
    return typeof of === 'number' ? undefined : of.at(filter === 'first' ? 0 : -1)
  }
  if (filter === 'reverse') return typeof of === 'number' ? undefined : likeWhole(of, Array.from(of).reverse())
  if (filter === 'trim') return typeof of === 'string' ? of.trim() : undefined
  if (['string', 'safe', 'e', 'escape', 'forceescape'].includes(filter)) return textOf(of)
  return called(filter, of, list)
}

function called(method: string, of: Constant | undefined, list: Constant[] | undefined): Constant | undefined {
  if (typeof of !== 'string' || list === undefined) return undefined
  const [first, second] = list
  switch (method) {
    case 'format':
      return braced(of, list)
    case 'join':
      return Array.isArray(first) || typeof first === 'string' ? Array.from(first).map(textOf).join(of) : undefined
    case 'lower':
    case 'casefold':
      return of.toLowerCase()
    case 'upper':
      return of.toUpperCase()
    case 'capitalize':
      return of.charAt(0).toUpperCase() + of.slice(1).toLowerCase()
    case 'swapcase':
      return Array.from(of)
        .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
        .join('')
    case 'strip':
      return typeof first === 'string' ? stripped(of, first) : of.trim()
    case 'replace':
      return typeof first === 'string' && typeof second === 'string' && first !== ''
        ? replaced(of, first, second)
        : undefined
    default:
      return undefined
  }
}

function stripped(text: string, characters: string): string {
  const letters = Array.from(text)
  while (letters.length > 0 && characters.includes(letters[0] ?? '')) letters.shift()
  while (letters.length > 0 && characters.includes(letters.at(-1) ?? '')) letters.pop()
  return letters.join('')
}

function replaced(text: string, from: string, to: string): string | undefined {
  return text.length * (to.length + 1) <= longest * 16 ? text.replaceAll(from, to) : undefined
}
