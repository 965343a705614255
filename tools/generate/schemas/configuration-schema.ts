import type { Fields } from '@seaworthy/action-kit'
import { configSchema, kebabCase, sectionSchema } from '@seaworthy/action-kit'
import * as z from 'zod'
import type { OwnAction } from '../actions/own-action.ts'
import { declarationsOf } from '../declarations.ts'
import type { YamlFile } from '../yaml-file.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The JSON Schema of `seaworthy.yml`, with what `action.yml` says of each value, so that editors can show it. */
export function configurationSchema(actions: OwnAction[]): JsonSchema {
  const sections = Object.fromEntries(actions.map(({ name, fields }) => [name, sectionSchema(fields)]))
  const schema = z.toJSONSchema(configSchema(sections), { io: 'input' })
  for (const { name, metadata, fields } of actions) {
    const section = schema.properties?.[name]
    if (typeof section === 'object') describe(section, metadata, fields)
  }
  return { title: 'seaworthy.yml', ...schema }
}

function describe(section: JsonSchema, metadata: YamlFile, fields: Fields): void {
  const declared = new Map(declarationsOf(metadata, ['inputs']).map((input) => [input.name, input.fields]))
  section.description = String(metadata.document.get('description'))
  for (const [name, field] of Object.entries(fields)) {
    const property = section.properties?.[kebabCase(name)]
    if (typeof property !== 'object') continue
    property.description = field.description ?? declared.get(kebabCase(name))?.get('description') ?? field.type
    if (field.default !== undefined) property.default = defaultOf(property, field.default)
  }
}

/** A default as YAML would hold it: a step writes it as text. */
function defaultOf({ type }: JsonSchema, text: string): string | number | boolean {
  if (type === 'boolean') return text === 'true'
  return type === 'integer' || type === 'number' ? Number(text) : text
}
