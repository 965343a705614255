import { nearest } from '@seaworthy/documents'
import { UserError, UserErrors } from '@seaworthy/verdict'
import type { ConfigSection } from './config.ts'
import type { Field } from './field.ts'

/** The values that an action takes, by camel-case name. */
export type Fields = Record<string, Field<unknown>>

/** What `run` receives: every field with its value. */
export type InputsOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

/** The inputs of an action, by camel-case name; a step writes them in kebab-case. */
export function defineInputs<const F extends Fields>(fields: F): F {
  return fields
}

/** `manifestDigest` to `manifest-digest`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Reads one action input as the runner gives it: absent and blank are the same. */
export type ReadInput = (name: string) => string

export interface ParsedInputs<F extends Fields> {
  values: InputsOf<F>
  /** Values as they were given, without secrets and before paths were made absolute: the configuration that counts. */
  given: Record<string, unknown>
}

/**
 * Takes each value from the step, else from `seaworthy.yml`, else from its default. Throws UserErrors for all that are
 * missing or mistyped.
 */
export function parseInputs<F extends Fields>(
  fields: F,
  readInput: ReadInput,
  config: ConfigSection,
  workingDirectory: string,
): ParsedInputs<F> {
  const errors: UserError[] = []
  const given: Record<string, unknown> = {}
  const values = Object.entries(fields).map(([name, field]) => {
    try {
      const value = take(kebabCase(name), field, readInput, config)
      if (value !== undefined && !field.secret) given[name] = value
      return [name, value === undefined ? undefined : (field.resolve?.(value, workingDirectory) ?? value)]
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      errors.push(error)
      return [name, undefined]
    }
  })
  if (errors.length > 0) throw new UserErrors(errors)
  return { values: Object.fromEntries(values) as InputsOf<F>, given }
}

function take(name: string, field: Field<unknown>, readInput: ReadInput, config: ConfigSection): unknown {
  const raw = field.from === 'config' ? '' : readInput(name)
  if (raw !== '') return parse(name, field, raw)
  if (field.from !== 'input' && config.values[name] !== undefined) return config.values[name]
  if (field.default !== undefined) return parse(name, field, field.default)
  if (!field.required) return undefined
  const places = {
    input: `under "with:" of the step`,
    config: config.where,
    both: `under "with:" of the step, or ${config.where}`,
  }
  throw new UserError('inputs/missing', `"${name}" is required, and was not given.`, {
    remedy: `Set "${name}" ${places[field.from]} (${field.type}).`,
    ...(config.file !== undefined && field.from !== 'input' && { at: { file: config.file, line: 1 } }),
  })
}

function parse(name: string, field: Field<unknown>, raw: string): unknown {
  try {
    return field.parse(raw)
  } catch (error) {
    const found = field.secret ? 'a value that is not shown' : `"${raw.length > 100 ? `${raw.slice(0, 100)}…` : raw}"`
    const expected = error instanceof Error ? error.message : 'expected another value'
    const meant = nearest(
      raw,
      [...field.type.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
    )
    throw new UserError('inputs/invalid', `Input "${name}": ${expected}; found ${found}.`, {
      remedy:
        meant === undefined
          ? `Correct "${name}" under "with:" of the step.`
          : `Write "${name}: ${meant}" under "with:" of the step.`,
    })
  }
}
