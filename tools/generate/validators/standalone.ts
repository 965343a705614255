import type { AnySchema } from 'ajv'
import { _, type KeywordCxt } from 'ajv'
import type { default as core } from 'ajv/dist/core.js'
import standalone from 'ajv/dist/standalone/index.js'
import { runtime } from '../../../actions/sbom/src/write/validate/runtime.ts'

/** What all dialects of Ajv share. */
type Ajv = core.default

/** How every validator is compiled: to code on one line, without sentences, which stops at the first error. */
export const options = {
  strict: false,
  messages: false,
  inlineRefs: false,
  discriminator: true,
  code: { source: true, esm: true, formats: _`require("./runtime").formats` },
} as const

/** Makes an instance of Ajv compile to code that needs nothing but our runtime. */
export function prepare<Instance extends Ajv>(ajv: Instance): Instance {
  for (const [name, isValid] of Object.entries(runtime.formats)) ajv.addFormat(name, isValid)
  // Ajv compares every two items, which takes a second for some thousand components.
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', code: uniqueItems })
  return ajv
}

function uniqueItems(context: KeywordCxt): void {
  if (context.schema !== true) return
  const allDiffer = context.gen.scopeValue('func', { ref: runtime.allDiffer, code: _`require("./runtime").allDiffer` })
  context.fail(_`!${allDiffer}(${context.data})`)
}

/** A module with one function, which makes the validator out of a runtime. */
export function moduleOf(ajv: Ajv, schema: AnySchema): string {
  const code = standalone.default(ajv, ajv.compile(schema))
  const [head = '', name = ''] = /^"use strict";export const validate = (\w+);export default \w+;/.exec(code) ?? []
  const body = withoutUnusedSchemas(code.slice(head.length))
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'runtime.lengthOf')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'runtime.areEqual')
    .replaceAll('require("./runtime")', 'runtime')
    // As our linter wants it: both sides are texts.
    .replaceAll(/(typeof [\w.[\]"]+) == "/g, '$1 === "')
  if (name === '' || body.includes('require(')) throw new Error('Ajv writes its code in a way that is not known here.')
  return `export default function makeValidator(runtime){${body}return ${name}}\n`
}

/** Ajv writes down every schema that it compiles, and reads only those that have an enumeration. */
function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(
    /const (schema\d+) = (\{.*?\});(?=const |function )/g,
    (definition, name: string, value: string) =>
      isJson(value) && !new RegExp(`\\b${name}\\b(?! = )`).test(code) ? '' : definition,
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
