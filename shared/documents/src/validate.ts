import type * as z from 'zod'
import { UserError, UserErrors } from '@seaworthy/verdict'
import type { Source } from './parse.ts'
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
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, value, schema)).slice(0, maximumErrors)
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
  if (found === undefined) return [{ path, part: 'value', message: 'is missing.', remedy: `Add it: ${expected}.` }]
  return [
    {
      path,
      part: 'value',
      message: `must fit: ${expected}; found ${show(found)}.`,
      remedy:
        typeof found === 'number' && issue.code === 'invalid_type'
          ? 'Correct the value; quote it if it is text.'
          : 'Correct the value.',
    },
  ]
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

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
