import type * as z from 'zod'
import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { refuseEmpty, type Source } from './bounds.ts'
import { parseJson } from './parse-json.ts'
import { parsePlain } from './parse-plain.ts'
import { validate } from './validate.ts'

/** A document that fits its schema, with the bytes it was read from. */
export interface Document<T> {
  value: T
  file: string
  text: string
  bytes: Buffer
}

export interface ReadOptions {
  /** What the document is called in sentences: "model manifest". */
  kind: string
  /** In bytes. */
  maximumSize?: number
}

export interface YamlOptions<T> extends ReadOptions {
  /** A faster reader of the usual form of such documents: what it returns fits the schema. Nothing for any other text. */
  usual?: (text: string) => T | undefined
}

const defaultMaximumSize = 64 * 1024 * 1024

/** Reads a YAML file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
export function readYaml<T>(file: string, schema: z.ZodType<T>, options: YamlOptions<T>): Promise<Document<T>> {
  return read(file, schema, options, async (text, source) => {
    // Most configurations need no whole parser, which takes as long to load as all else of an action.
    refuseEmpty(text, source)
    const plain = parsePlain(text)
    return plain ? plain.value : (await import('./parse-yaml.ts')).parseYaml(text, source)
  })
}

/** Reads a JSON file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
export function readJson<T>(file: string, schema: z.ZodType<T>, options: ReadOptions): Promise<Document<T>> {
  return read(file, schema, options, parseJson)
}

async function read<T>(
  file: string,
  schema: z.ZodType<T>,
  { kind, maximumSize = defaultMaximumSize, usual }: YamlOptions<T>,
  parse: (text: string, source: Source) => unknown,
): Promise<Document<T>> {
  const bytes = await readBounded(file, maximumSize)
  const text = decode(bytes, { file, kind })
  const value = usual?.(text) ?? (await validate(await parse(text, { file, kind }), schema, { text, file, kind }))
  return { value, file, text, bytes }
}

function decode(bytes: Buffer, { file, kind }: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UserError('document/not-utf8', `The ${kind} is not UTF-8 text.`, {
      remedy: 'Save it as UTF-8, or name the right file.',
      at: { file },
      cause,
    })
  }
}
