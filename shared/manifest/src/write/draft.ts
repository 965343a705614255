import { validate, type Path } from '@seaworthy/documents'
import * as z from 'zod'
import { exceptionSchema, type ManifestException } from '../schema.ts'

const anything = z.unknown().optional()

/** An entry of which only the name is certain: the rest may be absent, empty or wrong. */
const entry = z.looseObject({
  name: z.string().min(1),
  size: anything,
  digest: anything,
  role: anything,
  chatTemplate: anything,
})

const model = z.looseObject({
  name: anything,
  source: anything,
  licenses: anything,
  files: z.array(entry).nullish(),
})

const draftSchema = z.looseObject({
  version: z.literal(1),
  models: z.array(model).nullish(),
  prompts: z.array(entry).nullish(),
  configs: z.array(entry).nullish(),
  exceptions: anything,
})

/** A manifest that need not be complete yet: people have fields to fill in, digests may be old. */
export type Draft = z.infer<typeof draftSchema>
export type DraftModel = z.infer<typeof model>
export type DraftEntry = z.infer<typeof entry>

/** An entry of a draft with its place. */
export interface DraftFile {
  entry: DraftEntry
  section: 'models' | 'prompts' | 'configs'
  /** Index of the model that it belongs to. */
  model?: number
  path: Path
}

/**
 * Reads a manifest that is to be completed. Throws UserErrors at their lines when it is not YAML, or not of the shape
 * in which files can be found.
 */
export async function readDraft(text: string, file: string): Promise<Draft> {
  const { parseYaml } = await import('@seaworthy/documents/yaml')
  const source = { file, kind: 'model manifest' }
  return validate(parseYaml(text, source), draftSchema, { ...source, text })
}

/** All entries of a draft, in its order. */
export function draftFiles({ models, prompts, configs }: Draft): DraftFile[] {
  const listed = (section: 'prompts' | 'configs', entries: DraftEntry[] | null | undefined): DraftFile[] =>
    (entries ?? []).map((entry, index) => ({ entry, section, path: [section, index] }))
  return [
    ...(models ?? []).flatMap(({ files }, model) =>
      (files ?? []).map((entry, index) => ({
        entry,
        section: 'models' as const,
        model,
        path: ['models', model, 'files', index],
      })),
    ),
    ...listed('prompts', prompts),
    ...listed('configs', configs),
  ]
}

/** The reviewed exceptions of a draft that are complete. */
export function draftExceptions({ exceptions }: Draft): ManifestException[] {
  if (!Array.isArray(exceptions)) return []
  return exceptions.flatMap((exception) => {
    const read = exceptionSchema.safeParse(exception)
    return read.success ? [read.data] : []
  })
}
