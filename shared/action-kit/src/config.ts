import { lstat } from 'node:fs/promises'
import * as z from 'zod'
import { readYaml } from '@seaworthy/documents'
import { kebabCase, type Fields } from './inputs.ts'
import { suite, type ActionName } from './suite.ts'

/** The section of one action in `seaworthy.yml`. */
export interface ConfigSection {
  /** By kebab-case name, already checked and converted. */
  values: Record<string, unknown>
  /** For sentences that say where a value may be set. */
  where: string
  /** Absolute, when the file exists. */
  file: string | undefined
}

/** What `seaworthy.yml` may hold for an action: a key for each field that is not the step's alone. */
export function sectionSchema(fields: Fields): z.ZodObject {
  const configurable = Object.entries(fields).filter(([, field]) => field.from !== 'input')
  return z.strictObject(
    Object.fromEntries(configurable.map(([name, field]) => [kebabCase(name), field.config.optional()])),
  )
}

/** The schema of `seaworthy.yml` that checks the given sections, and lets the suite's other sections be. */
export function configSchema(sections: Partial<Record<ActionName, z.ZodObject>>) {
  const all = suite.map((action) => [action, (sections[action] ?? z.looseObject({})).optional()])
  return z.strictObject({
    version: z.literal(1).optional(),
    ...(Object.fromEntries(all) as Record<string, z.ZodOptional>),
  })
}

/** Reads the section of an action. A file that is not there is no configuration, unless it was asked for by name. */
export async function readConfig(
  action: ActionName,
  fields: Fields,
  file: string,
  askedFor: boolean,
): Promise<ConfigSection> {
  const where = `in the section "${action}" of ${file}`
  if (!askedFor && !(await exists(file))) return { values: {}, where, file: undefined }
  const { value } = await readYaml(file, configSchema({ [action]: sectionSchema(fields) }), { kind: 'configuration' })
  return { values: (value as Partial<Record<ActionName, ConfigSection['values']>>)[action] ?? {}, where, file }
}

/** Whether anything stands there: a link that leads nowhere is not the same as no configuration. */
async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  )
}
