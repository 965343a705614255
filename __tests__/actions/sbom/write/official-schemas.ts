import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { SpecVersion } from '../../../../actions/sbom/src/write/cyclonedx/index.ts'

const require = createRequire(import.meta.url)
const addDraft2019Formats = require('ajv-formats-draft2019') as (ajv: Ajv) => void

/** Checks a document against the schema as its makers publish it, with the general validator. */
export type Check = (document: unknown) => ErrorObject[]

/** The schemas of CycloneDX, from its own library. */
export function cycloneDxSchema(version: SpecVersion): Check {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  addDraft2019Formats(ajv)
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(cycloneDxFile(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  }
  return checkWith(ajv, cycloneDxFile(`bom-${version}`))
}

/** SPDX's schemas: see tools/schemas/spdx/README.md. */
export function spdxSchema(version: '2.3' | '3.0.1'): Check {
  const ajv =
    version === '2.3'
      ? new Ajv2019({ strict: false, allErrors: true })
      : new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  const file = new URL(`../../../../tools/schemas/spdx/spdx-schema-v${version}.json`, import.meta.url)
  return checkWith(ajv, JSON.parse(readFileSync(file, 'utf8')) as object)
}

function cycloneDxFile(name: string): object {
  const library = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'))
  return JSON.parse(readFileSync(join(library, 'res', 'schema', `${name}.SNAPSHOT.schema.json`), 'utf8')) as object
}

function checkWith(ajv: Pick<Ajv, 'compile'>, schema: object): Check {
  const validate = ajv.compile(schema)
  return (document) => (validate(document) ? [] : (validate.errors ?? []))
}
