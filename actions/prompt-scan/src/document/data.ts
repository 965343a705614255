import type { Segment } from './segment.ts'

/** A value of JSON, YAML or TOML with its places: what structural rules look at, whatever the notation. */
export type DataNode = DataObject | DataArray | DataScalar

interface Placed {
  /** Offsets into the document's source. */
  start: number
  end: number
}

export interface DataObject extends Placed {
  kind: 'object'
  entries: DataEntry[]
}

export interface DataEntry {
  key: string
  keyStart: number
  keyEnd: number
  value: DataNode
}

export interface DataArray extends Placed {
  kind: 'array'
  items: DataNode[]
}

export interface DataScalar extends Placed {
  kind: 'scalar'
  value: string | number | boolean | null
  /** Where the characters of a string stand in the source, as in a segment: escapes and folded lines are decoded. */
  map?: Segment['map']
}

/** The value under a key of an object; undefined when there is none. */
export function member(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === 'object' ? node.entries.find((entry) => entry.key === key)?.value : undefined
}

/** The text of a string; undefined for everything else. */
export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** The items of an array; none for everything else. */
export function itemsOf(node: DataNode | undefined): DataNode[] {
  return node?.kind === 'array' ? node.items : []
}

/** The entries of an object; none for everything else. */
export function entriesOf(node: DataNode | undefined): DataEntry[] {
  return node?.kind === 'object' ? node.entries : []
}

/** The plain value without places. */
export function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}
