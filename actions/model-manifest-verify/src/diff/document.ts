import { parseJson } from '@seaworthy/documents'
import { parseYaml } from '@seaworthy/documents/yaml'
import { UserError } from '@seaworthy/verdict'

/** A document of more values is compared as a text. Aliases let a small YAML text stand for millions. */
const maximumValues = 200_000

/** Whether a file is of values that can be compared key by key. */
export function isDocument(name: string): boolean {
  return /\.(json|ya?ml)$/i.test(name)
}

/** The value of a JSON or YAML text; nothing when it is not one, or too large to be compared by its keys. */
export function parseDocument(text: string, name: string): { value: unknown } | undefined {
  const source = { file: name, kind: 'file' }
  try {
    const value = /\.json$/i.test(name) ? parseJson(text, source) : parseYaml(text, source)
    return countValues(value, maximumValues) > maximumValues ? undefined : { value }
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** How many values there are, once aliases are expanded; counts no further than one past the limit. */
function countValues(value: unknown, limit: number): number {
  if (value === null || typeof value !== 'object') return 1
  let count = 1
  for (const child of Object.values(value)) {
    count += countValues(child, limit - count)
    if (count > limit) break
  }
  return count
}
