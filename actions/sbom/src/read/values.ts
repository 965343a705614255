/** An object of a document that anybody may have written: each member may be anything. */
export type Node = Readonly<Record<string, unknown>>

/** Whether a value is an object with members. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The member as an object, an empty one for anything else. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {}
}

/** The objects in a list; nothing else that stands in it, and nothing for what is no list. */
export function nodesOf(value: unknown): Node[] {
  return listOf(value).filter(isNode)
}

/** The list, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The text without space around it; undefined for anything else and for what SPDX writes where it says nothing. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text
}

/** The texts in a list; a text alone is a list of one, as JSON-LD has it. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => textOf(one) ?? [])
}
