import type { Source } from './bill.ts'
import { isNode, listOf, type Node } from './values.ts'

/** An object of a list, and its line. */
export interface Placed {
  node: Node
  line: number | undefined
}

/**
 * The objects in one of a document's lists, and those in the member of the same name of each, in the order in which they
 * stand. Whatever else stands there is complained of.
 */
export function entriesOf(document: Node, list: string, { lines, complaints }: Source): Placed[] {
  const placed: Placed[] = []
  const numbers = lines.get(list) ?? []
  let next = 0
  const open = [listOf(document[list])[Symbol.iterator]()]
  for (let items = open.at(-1); items; items = open.at(-1)) {
    const { value, done } = items.next()
    if (done) {
      open.pop()
      continue
    }
    const line = typeof value === 'object' && value !== null ? numbers[next++] : undefined
    if (isNode(value)) {
      placed.push({ node: value, line })
      open.push(listOf(value[list])[Symbol.iterator]())
    } else complaints.add('entry', shown(value), line)
  }
  return placed
}

/** A value that is no component, in a few words. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object without name'
  return JSON.stringify(value).slice(0, 60)
}
