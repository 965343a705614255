import type { ActionMetadata } from './action-metadata.ts'
import { resolveExpressions, type Contexts } from './expressions.ts'
import type { Step } from './step.ts'

/** The inputs of one run: what was given, and defaults for what was not. `required` is not the runner's business. */
export interface ActionInputs {
  values: [name: string, value: string][]
  /** Names that were given, in the caller's spelling. */
  given: string[]
}

/** Merges given values with declared defaults; a declared input without either is empty. Names ignore case. */
export function inputsOf(
  action: ActionMetadata,
  given: Readonly<Record<string, string | string[]>>,
  contexts: Contexts,
): ActionInputs {
  const values = Object.entries(given).map(([name, value]): [string, string] => [name, linesOf(value)])
  const present = new Set(values.map(([name]) => name.toUpperCase()))
  const defaults = action.inputs
    .filter(({ name }) => !present.has(name.toUpperCase()))
    .map(({ name, default: text = '' }): [string, string] => [
      name,
      resolveExpressions(text, contexts, `The default of input "${name}"`),
    ])
  return {
    values: [...values, ...defaults],
    given: values.map(([name]) => name),
  }
}

/** Says what the runner says of inputs before a step (ActionRunner.cs): it warns of unknown ones, and passes them on. */
export function remarkOnInputs(step: Step, action: ActionMetadata, given: string[]): void {
  const declared = new Map(action.inputs.map((input) => [input.name.toUpperCase(), input]))
  for (const name of given) {
    const message = declared.get(name.toUpperCase())?.deprecationMessage
    if (message !== undefined) step.annotate('warning', `Input '${name}' has been deprecated with message: ${message}`)
  }
  const unexpected = given.filter((name) => !declared.has(name.toUpperCase()))
  if (unexpected.length > 0)
    step.annotate(
      'warning',
      `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(action.inputs.map(({ name }) => name))}]`,
    )
}

/** Several values of one input are its lines. */
function linesOf(value: string | string[]): string {
  return typeof value === 'string' ? value : value.join('\n')
}

function quoted(names: string[]): string {
  return `'${names.join("', '")}'`
}
