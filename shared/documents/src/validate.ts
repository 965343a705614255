import type * as z from 'zod'
import { UserError, UserErrors } from '@seaworthy/verdict'
import type { Source } from './bounds.ts'
import { locator, showPath, type Path } from './place.ts'
import { nearest } from './suggest.ts'

/** More faults than this are not worth reading at once. */
const maximumErrors = 20

/** What a fault says, and which part of the document it is about. */
interface Fault {
  path: Path
  part: 'key' | 'value'
  message: string
  remedy: string
}

/**
 * The value when it fits the schema; else throws UserErrors, one for each fault, at its place in the text.
 * `kind` names the document in sentences: "model manifest".
 */
export async function validate<T>(
  value: unknown,
  schema: z.ZodType<T>,
  document: Source & { text: string },
): Promise<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.slice(0, maximumErrors)
  const faults = issues.flatMap((issue) => faultsOf(issue, value, schema)).slice(0, maximumErrors)
  const locate = locator(document.text, document.file)
  const errors = faults.map(async ({ path, part, message, remedy }) => {
    const at = await locate(path, part)
    const where = path.length === 0 ? `The ${document.kind}` : `${document.kind}: ${showPath(path)}`
    return new UserError('document/invalid', `${where} ${message}`, { remedy, at })
  })
  throw new UserErrors(await Promise.all(errors))
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const meant = nearest(key, known)
      return {
        path: [...path, key],
        part: 'key',
        message: 'is not a known key.',
        remedy:
          meant === undefined ? `Remove it: known here are ${known.join(', ')}.` : `Write "${meant}", or remove it.`,
      }
    })
  }
  const found = valueAt(value, path)
  const expected = issue.message.replace(/^Invalid \w+: /, '')
  if (found === undefined) {
    const wanted = expected.replace(/, received undefined$/, '').replace(/^expected /, '')
    return [{ path, part: 'value', message: 'is missing.', remedy: `Add "${path.at(-1) ?? ''}": ${article(wanted)}.` }]
  }
  return [
    { path, part: 'value', message: `must fit: ${expected}; found ${show(found)}.`, remedy: remedyFor(issue, found) },
  ]
}

function remedyFor(issue: z.core.$ZodIssue, found: unknown): string {
  const words = issue.code === 'invalid_value' ? issue.values.filter((value) => typeof value === 'string') : []
  const meant = typeof found === 'string' ? nearest(found, words) : undefined
  if (meant !== undefined) return `Write "${meant}".`
  if (issue.code !== 'invalid_type') return 'Correct the value.'
  if (issue.expected === 'string') return 'Write text; numbers and dates that are meant as text need quotes.'
  return typeof found === 'string'
    ? `Write ${article(issue.expected)} without quotes.`
    : `Write ${article(issue.expected)}.`
}

function article(expected: string): string {
  const noun = { array: 'list', record: 'mapping', object: 'mapping', int: 'whole number' }[expected] ?? expected
  return `a ${noun}`
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      node !== null && typeof node === 'object' ? (node as Record<string | number, unknown>)[step] : undefined,
    value,
  )
}

/** The keys that the schema knows at a path: objects, arrays and optional values between are followed. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const at = path.reduce<z.core.$ZodType | undefined>((node, step) => {
    const { def } = unwrap(node)?._zod ?? {}
    if (isObject(def)) return def.shape[step]
    return isArray(def) ? def.element : undefined
  }, schema)
  const { def } = unwrap(at)?._zod ?? {}
  return isObject(def) ? Object.keys(def.shape) : []
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as { innerType?: z.core.$ZodType } | undefined
  return def?.innerType ? unwrap(def.innerType) : schema
}

function isObject(def: z.core.$ZodTypeDef | undefined): def is z.core.$ZodObjectDef {
  return def?.type === 'object'
}

function isArray(def: z.core.$ZodTypeDef | undefined): def is z.core.$ZodArrayDef {
  return def?.type === 'array'
}

/** A value as a sentence can hold it: lists and mappings by name, since they may be large. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value !== null && typeof value === 'object') return 'a mapping'
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
