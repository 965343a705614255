/** JSON Schema as a tree. */
export type Schema = boolean | { [keyword: string]: unknown }

const prose = new Set(['$comment', 'title', 'description', 'examples', 'meta:enum', 'deprecated', 'default'])

/** A copy without the words that only people read. */
export function withoutProse(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutProse)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    // Below `properties` and `definitions` these are names, and there the values are schemas.
    if (prose.has(keyword) && !isSchema(value)) return []
    return [[keyword, withoutProse(value)]]
  })
  return Object.fromEntries(kept)
}

function isSchema(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'properties'].some((keyword) => keyword in value)
}

/**
 * Forbids these members of an object's schema: we never write them, and what is not compiled is neither shipped nor run. A
 * document that such a validator takes is valid by the whole schema too.
 */
export function forbid(schema: unknown, names: readonly string[]): void {
  const properties = (schema as { properties?: Record<string, unknown> }).properties
  if (!properties) throw new Error(`A schema without properties cannot forbid ${names.join(', ')}.`)
  for (const name of names) if (name in properties) properties[name] = false
}
