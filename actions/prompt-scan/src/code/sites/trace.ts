import type { CodeLanguage, CodeSite, Construct, Origin } from '../facts.ts'
import type { Budget } from '../flow/budget.ts'
import type { Origins } from '../flow/origin.ts'
import type { BuiltText } from '../flow/text.ts'
import { buildText } from '../flow/text.ts'
import type { ModelCall } from '../prompts/calls.ts'
import type { Prompt, ToolHandler } from '../prompts/prompt.ts'
import type { Expression, Placed } from '../syntax/expression.ts'
import type { Program, Scope } from '../syntax/program.ts'

/** What the finders of sites look at. */
export interface Trace {
  program: Program
  language: CodeLanguage
  budget: Budget
  origins: Origins
  prompts: BuiltPrompt[]
  calls: ModelCall[]
  handlers: ToolHandler[]
}

export interface BuiltPrompt extends Prompt {
  built: BuiltText
}

/** The text of an argument, and where its unknown parts come from. */
export function partsOf(
  expression: Expression,
  scope: Scope,
  { program, budget, origins }: Trace,
): { built: BuiltText; origins: { origin: Origin; at: number; value: Expression }[] } {
  const built = buildText(expression, scope, program, budget)
  const found = built.values.slice(0, 50).flatMap(({ expression: value, scope: from, at }) => {
    const origin = origins.of(value, from)
    return origin ? [{ origin, at, value }] : []
  })
  return { built, origins: found }
}

/** A site at a place of the source, with what is written there. */
export function siteAt(
  trace: Trace,
  construct: Construct,
  place: Placed,
  about: Omit<CodeSite, 'construct' | 'start' | 'end' | 'expression'>,
): CodeSite {
  const written = trace.program.source.slice(place.start, Math.min(place.end, place.start + 200))
  const expression = written.replace(/\s+/g, ' ').slice(0, 80)
  return { construct, start: place.start, end: place.end, expression, ...about }
}
