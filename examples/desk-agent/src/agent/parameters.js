/**
 * What is wrong with a call's values, in words for the model, or undefined. Covers the part of JSON Schema that
 * tools.json uses: an object of bounded strings, required names, no others.
 */
export function mistakeIn(values, schema) {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return 'the arguments are not a JSON object'
  for (const name of schema.required) {
    if (!Object.hasOwn(values, name)) return `"${name}" is missing`
  }
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(schema.properties, name)) return `"${name}" is not a parameter`
    const { maxLength } = schema.properties[name]
    if (typeof value !== 'string') return `"${name}" is not a string`
    if (value.length > maxLength) return `"${name}" is longer than ${maxLength} characters`
  }
  return undefined
}
