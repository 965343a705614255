/** Deeper references and longer texts than any build file has. */
const deepest = 20
const longest = 2000

/**
 * A text with the properties that it names put in, and those that their values name. Undefined when one of them is not
 * known, or when they lead in circles or swell.
 */
export function expand(
  text: string,
  reference: RegExp,
  valueOf: (name: string) => string | undefined,
): string | undefined {
  let before = text
  for (let depth = 0; depth < deepest && before.length <= longest; depth++) {
    const unknown: string[] = []
    const after = before.replace(reference, (_, name: string) => {
      const value = valueOf(name)
      if (value === undefined || value.length > longest) unknown.push(name)
      return unknown.length > 0 ? '' : (value ?? '')
    })
    if (unknown.length > 0) return undefined
    if (after === before) return after.trim()
    before = after
  }
  return undefined
}
