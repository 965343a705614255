import type { Expression, Text } from '../syntax/expression.ts'
import { pathOf } from '../syntax/expression.ts'
import type { Program, Scope } from '../syntax/program.ts'
import type { Budget } from './budget.ts'
import { Walk } from './walk.ts'

/** A text as the program will build it, with what is not known of it. */
export interface BuiltText {
  text: string
  map: (readonly [number, number])[]
  /** How much of the text is constant. */
  constant: number
  values: BuiltValue[]
}

/** A value that enters a text. */
export interface BuiltValue {
  expression: Expression
  scope: Scope
  /** Where it enters, in the text. */
  at: number
  length: number
}

/** No more of one text is built: longer ones are data. */
const longest = 400_000

/** Expressions of one text: prompts of more branches stay partly unknown. */
const mostSteps = 4_000

/** Builds the text of an expression. Values that are not known stand in it as `{name}`. */
export function buildText(expression: Expression, scope: Scope, program: Program, budget: Budget): BuiltText {
  const built: BuiltText = { text: '', map: [], constant: 0, values: [] }
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  const walk = new Walk(program, budget.part(mostSteps), {
    text: (text: Text) => {
      if (length + text.value.length > longest) return
      for (const [inText, inSource] of text.map) built.map.push([length + inText, inSource])
      built.constant += text.value.length
      add(text.value)
    },
    value: (value, from) => {
      const placeholder = `{${placeholderOf(value)}}`
      built.values.push({ expression: value, scope: from, at: length, length: placeholder.length })
      built.map.push([length, value.start])
      add(placeholder)
    },
    gap: () => {
      if (length > 0) add('\n')
    },
  })
  walk.visit(expression, scope)
  built.text = parts.join('')
  built.map = built.map.filter(([at], index) => at !== built.map[index + 1]?.[0])
  return built
}

/** A name for the value: the last one of its path. */
function placeholderOf(expression: Expression): string {
  const names = pathOf(expression).split('.')
  return names.findLast((name) => /^[A-Za-z_]\w{0,40}$/.test(name)) ?? 'value'
}
