import nodePath from 'node:path'
import { parseJson } from '@seaworthy/documents'
import { parseYaml } from '@seaworthy/documents/yaml'
import { readBounded, shown } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type * as z from 'zod'
import type { ModelFiles } from './group.ts'
import type { TreeFile } from './tree.ts'

/** In bytes. Larger ones are no settings. */
const longestDocument = 16 * 1024 * 1024

/** A document of a model, as its schema has it; absent, or a sentence that says why it could not be used. */
export interface ReadDocument<T> {
  value?: T
  unknown: string[]
}

/** The file of a path in the model's folder. */
export function fileAt({ folder, files }: ModelFiles, path: string): TreeFile | undefined {
  const name = folder === '' ? path : `${folder}/${path}`
  return files.find((file) => file.name === name)
}

export function readJsonDocument<T>(file: TreeFile | undefined, schema: z.ZodType<T>): Promise<ReadDocument<T>> {
  return read(file, schema, (text, { name }) => parseJson(text, { file: name, kind: nodePath.posix.basename(name) }))
}

export function readYamlDocument<T>(file: TreeFile | undefined, schema: z.ZodType<T>): Promise<ReadDocument<T>> {
  return read(file, schema, (text, { name }) => parseYaml(text, { file: name, kind: nodePath.posix.basename(name) }))
}

/** The YAML between `---` lines at the start of a Markdown file. */
export function readFrontMatter<T>(file: TreeFile | undefined, schema: z.ZodType<T>): Promise<ReadDocument<T>> {
  return read(file, schema, (text, { name }) => {
    const matter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
    return matter === undefined || matter.trim() === '' ? {} : parseYaml(matter, { file: name, kind: 'model card' })
  })
}

async function read<T>(
  file: TreeFile | undefined,
  schema: z.ZodType<T>,
  parse: (text: string, file: TreeFile) => unknown,
): Promise<ReadDocument<T>> {
  if (!file) return { unknown: [] }
  try {
    const bytes = await readBounded(file.path, longestDocument)
    const result = schema.safeParse(parse(bytes.toString('utf8'), file))
    if (result.success) return { value: result.data, unknown: [] }
    const issue = result.error.issues[0]
    return { unknown: [`${shown(file.name)} tells nothing: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { unknown: [`${shown(file.name)} tells nothing: ${error.message}`] }
  }
}
