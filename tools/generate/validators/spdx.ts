import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { withoutProse, type Schema } from './prune.ts'
import { moduleOf, options, prepare } from './standalone.ts'

/** Everything that our documents in SPDX 3 have at their top. */
const classes = [
  'Agent',
  'CreationInfo',
  'LifecycleScopedRelationship',
  'Organization',
  'Person',
  'Relationship',
  'SpdxDocument',
  'Tool',
  'ai_AIPackage',
  'dataset_DatasetPackage',
  'simplelicensing_LicenseExpression',
  'simplelicensing_SimpleLicensingText',
  'software_File',
  'software_Package',
  'software_Sbom',
]

/** What stands within an element and not beside it. */
const nested = new Set([
  'CdxPropertiesExtension',
  'DictionaryEntry',
  'ExternalIdentifier',
  'ExternalRef',
  'Extension',
  'IntegrityMethod',
])

/** The validator of SPDX 2.3. */
export function spdx2Validator(root: string): string {
  return moduleOf(prepare(new Ajv2019(options)), schemaOf(root, '2.3'))
}

/**
 * The validator of SPDX 3.0.1. Its schema tries every class for each element; ours goes by the element's type, and knows the
 * classes that we write. Elements refer to others by IRI alone.
 */
export function spdx3Validator(root: string): string {
  const schema = schemaOf(root, '3.0.1') as { $defs: Record<string, { anyOf?: Schema[] }> }
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (name.endsWith('_derived') && !isNested(name)) definition.anyOf = definition.anyOf?.slice(1) ?? []
  }
  return moduleOf(prepare(new Ajv2020(options)), {
    type: 'object',
    required: ['@context', '@graph'],
    additionalProperties: false,
    properties: {
      '@context': { const: 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
      '@graph': {
        type: 'array',
        items: {
          type: 'object',
          required: ['type'],
          discriminator: { propertyName: 'type' },
          oneOf: classes.map((name) => ({
            properties: { type: { const: name } },
            $ref: `#/$defs/${name}`,
            unevaluatedProperties: false,
          })),
        },
      },
    },
    $defs: schema.$defs,
  })
}

function isNested(name: string): boolean {
  return nested.has(name.replace(/_derived$/, '').replace(/^[a-z]+_/, ''))
}

function schemaOf(root: string, version: string): object {
  const file = path.join(root, 'tools', 'schemas', 'spdx', `spdx-schema-v${version}.json`)
  return withoutProse(JSON.parse(readFileSync(file, 'utf8'))) as object
}
