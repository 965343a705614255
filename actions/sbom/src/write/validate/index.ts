import { runtime, type Runtime } from './runtime.ts'

/** The documents that are written here. */
export const formats = ['cyclonedx-1.7', 'cyclonedx-1.6', 'cyclonedx-1.5', 'spdx-2.3', 'spdx-3.0.1'] as const
export type Format = (typeof formats)[number]

/** Where a document breaks its schema. */
export interface Violation {
  /** JSON Pointer (RFC 6901) into the document. */
  at: string
  /** The keyword of JSON Schema, and what it asks for. */
  keyword: string
  asks: string
}

/** A validator as Ajv compiles it. */
export interface Validator {
  (document: unknown): boolean
  errors?: { instancePath: string; keyword: string; params: unknown }[] | null
}

export type MakeValidator = (runtime: Runtime) => Validator

/** Validators are compiled from the official schemas by tools/generate/validators, and loaded on use. */
const load: Readonly<Record<Format, () => Promise<{ default: MakeValidator }>>> = {
  'cyclonedx-1.7': () => import('./compiled/cyclonedx-1-7.js'),
  'cyclonedx-1.6': () => import('./compiled/cyclonedx-1-6.js'),
  'cyclonedx-1.5': () => import('./compiled/cyclonedx-1-5.js'),
  'spdx-2.3': () => import('./compiled/spdx-2-3.js'),
  'spdx-3.0.1': () => import('./compiled/spdx-3-0-1.js'),
}

/**
 * The first place where a document that was written here breaks the schema of its format; undefined when it is valid. Members
 * that we never write count as broken, so this is no judge of documents of others.
 */
export async function violationOf(format: Format, document: unknown): Promise<Violation | undefined> {
  const { default: make } = await load[format]()
  const validate = make(runtime)
  if (validate(document)) return undefined
  const [error] = validate.errors ?? []
  return {
    at: error?.instancePath ?? '',
    keyword: error?.keyword ?? '',
    asks: JSON.stringify(error?.params ?? {}),
  }
}
