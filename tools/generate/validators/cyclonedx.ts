import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Ajv } from 'ajv'
import { forbid, withoutProse, type Schema } from './prune.ts'
import { moduleOf, options, prepare } from './standalone.ts'

interface BomSchema {
  properties: Record<string, unknown>
  definitions: Record<string, Schema>
}

/** Members that our documents never have, by definition. */
const unwritten: Readonly<Record<string, readonly string[]>> = {
  component: [
    'author',
    'authors',
    'components',
    'cryptoProperties',
    'mime-type',
    'modified',
    'omniborId',
    'patentAssertions',
    'releaseNotes',
    'signature',
    'swhid',
    'swid',
    'tags',
    'versionRange',
  ],
  componentData: ['classification', 'contents', 'description', 'governance', 'graphics', 'sensitiveData'],
  componentEvidence: ['callstack', 'copyright', 'licenses'],
  compositions: ['signature', 'vulnerabilities'],
  license: ['licensing', 'properties', 'url'],
  metadata: ['distributionConstraints'],
  modelCard: ['considerations', 'quantitativeAnalysis'],
}

const unwrittenAtTop = [
  'annotations',
  'citations',
  'declarations',
  'definitions',
  'externalReferences',
  'formulation',
  'properties',
  'services',
  'signature',
  'vulnerabilities',
]

/** What stands only within members that our documents never have. */
const unwrittenDefinitions = ['service', 'signature', 'tool']

/** The validator of one version, from the schema that CycloneDX's own library carries. */
export function cycloneDxValidator(version: '1.5' | '1.6' | '1.7'): string {
  const ajv = prepare(new Ajv(options))
  ajv.addSchema(schemaOf('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json')
  const schema = schemaOf(`bom-${version}`) as unknown as BomSchema
  forbid(schema, unwrittenAtTop)
  for (const [name, members] of Object.entries(unwritten)) {
    const definition = schema.definitions[name]
    if (definition) forbid(definition, members)
  }
  for (const name of unwrittenDefinitions) schema.definitions[name] = false
  return moduleOf(ajv, schema)
}

function schemaOf(name: string): object {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
  const file = path.join(path.dirname(library), 'res', 'schema', `${name}.SNAPSHOT.schema.json`)
  return withoutProse(JSON.parse(readFileSync(file, 'utf8'))) as object
}
