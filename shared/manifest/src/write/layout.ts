import type { Path } from '@seaworthy/documents'
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'

/**
 * Where the parts of a YAML text stand. Offsets count UTF-16 units. A function that returns nothing met a layout that
 * it does not know.
 */
export interface Layout {
  text: string
  document: Document
}

export function nodeAt({ document }: Layout, path: Path): Node | undefined {
  const node: unknown = document.getIn(path, true)
  return isNode(node) ? node : undefined
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** Behind the colon of a pair. */
export function behindColon(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  return colon && colon.offset + 1
}

/** Behind the last character of a node's content, before the blanks and remarks that follow it. */
export function endOf(node: Node): number | undefined {
  if (!isCollection(node) || isFlow(node)) return node.range?.[1]
  const last = node.items.at(-1)
  if (!isMap(node)) return isNode(last) ? endOf(last) : undefined
  return last === undefined ? undefined : endOfPair(last as Pair)
}

export function endOfPair(pair: Pair): number | undefined {
  const { value } = pair
  if (isEmpty(value)) return behindColon(pair)
  return isNode(value) ? endOf(value) : undefined
}

/** A scalar that was not written: `key:`. */
export function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '')
}

export function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true
}

/** The column of the keys of a block mapping, or of the dashes of a block list, from 0. */
export function indentOf(node: Node): number | undefined {
  const token = node.srcToken as CST.BlockMap | CST.BlockSequence | undefined
  return token && 'indent' in token && token.indent >= 0 ? token.indent : undefined
}

/** Where the dash of an entry of a block list stands. */
export function dashOf(list: Node, index: number): number | undefined {
  const token = list.srcToken as CST.BlockSequence | undefined
  if (!isSeq(list) || token?.type !== 'block-seq') return undefined
  const items = token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))
  return items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
}

/** The start of the line after the one that ends a content; the end of the text when there is none. */
export function nextLine({ text }: Layout, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end
  const lineEnd = text.indexOf('\n', end)
  return lineEnd < 0 ? text.length : lineEnd + 1
}

/** The start of the line, when nothing but blanks stands before the offset. */
export function lineStart({ text }: Layout, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, offset).trim() === '' ? start : undefined
}
