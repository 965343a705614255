import type { Path } from '@seaworthy/documents'
import type { Json } from '@seaworthy/verdict'
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Change } from './change.ts'
import * as layout from './layout.ts'
import type { Layout } from './layout.ts'
import { renderFlow, renderItem, renderPair, renderScalar } from './render.ts'

/** Replaces the characters from `start` to before `end`. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** The splices that make a change and touch nothing else, or nothing when the layout is one that this does not know. */
export function splicesOf(place: Layout, change: Change): Splice[] | undefined {
  const { path } = change
  const key = path.at(-1)
  const parent = layout.nodeAt(place, path.slice(0, -1))
  if (change.kind === 'append') return appendTo(place, path, change.values)
  if (typeof key === 'number') return change.kind === 'remove' ? removeItem(place, parent, key) : undefined
  if (!isMap(parent) || key === undefined) return undefined
  return change.kind === 'set' ? setKey(place, parent, key, change.value) : removeKey(place, parent, key)
}

function setKey(place: Layout, map: YAMLMap, key: string, value: Json): Splice[] | undefined {
  const pair = layout.pairOf(map, key)
  if (!pair) return addKey(place, map, key, value)
  if (layout.isEmpty(pair.value)) return insert(layout.behindColon(pair), ` ${renderFlow(value)}`)
  const range = isScalar(pair.value) ? pair.value.range : undefined
  if (!isScalar(pair.value) || !range || value === null || typeof value === 'object') return undefined
  return [{ start: range[0], end: range[1], text: likewise(pair.value.type, value) }]
}

/** A new scalar in the quotes of the old one. */
function likewise(type: string | undefined, value: string | number | boolean): string {
  if (typeof value === 'string' && type === 'QUOTE_DOUBLE') return JSON.stringify(value)
  // A digest without a letter, or with an "e" alone, would be read as a number.
  if (typeof value === 'string' && type === 'PLAIN' && /^[0-9a-f]*[a-df][0-9a-f]*$/.test(value)) return value
  return renderScalar(value)
}

function addKey(place: Layout, map: YAMLMap, key: string, value: Json): Splice[] | undefined {
  const previous = precedingKey(map)
  const end = previous && layout.endOfPair(previous)
  if (end === undefined) return undefined
  if (layout.isFlow(map)) return insert(end, `, ${key}: ${renderFlow(value)}`)
  const indent = layout.indentOf(map)
  if (indent === undefined) return undefined
  return insertLines(place, end, [...(indent === 0 ? [''] : []), ...renderPair(key, value, indent)])
}

/** New keys come last, but before the files of a model, which are many. */
function precedingKey(map: YAMLMap): Pair | undefined {
  const files = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'files')
  return files > 0 ? map.items[files - 1] : map.items.at(-1)
}

function appendTo(place: Layout, path: Path, values: Json[]): Splice[] | undefined {
  const list = layout.nodeAt(place, path)
  if (isSeq(list) && list.items.length > 0) return appendItems(place, list, values)
  const map = layout.nodeAt(place, path.slice(0, -1))
  const key = path.at(-1)
  if (!isMap(map) || layout.isFlow(map) || typeof key !== 'string') return undefined
  const pair = layout.pairOf(map, key)
  if (!pair) return addKey(place, map, key, values)
  return fillList(place, map, pair, list, values)
}

/** `key:` and `key: []` become a list on lines of its own. */
function fillList(
  place: Layout,
  map: YAMLMap,
  pair: Pair,
  list: Node | undefined,
  values: Json[],
): Splice[] | undefined {
  const indent = layout.indentOf(map)
  const colon = layout.behindColon(pair)
  const end = layout.endOfPair(pair)
  if (indent === undefined || colon === undefined || end === undefined) return undefined
  const lines = values.flatMap((value) => renderItem(value, indent + 2))
  const empty = isSeq(list) ? [{ start: colon, end, text: '' }] : []
  return [...empty, ...insertLines(place, end, lines)]
}

function appendItems(place: Layout, list: YAMLSeq, values: Json[]): Splice[] | undefined {
  const last = list.items.at(-1)
  const end = layout.endOf(list) ?? undefined
  if (layout.isFlow(list)) {
    const behind = isMap(last) || isScalar(last) ? layout.endOf(last) : undefined
    return insert(behind, values.map((value) => `, ${renderFlow(value)}`).join(''))
  }
  const indent = layout.indentOf(list)
  if (end === undefined || indent === undefined) return undefined
  const compact = isMap(last) && layout.isFlow(last)
  const models = values.some((value) => typeof value === 'object' && value !== null && 'files' in value)
  const lines = values.flatMap((value) => [
    ...(models ? [''] : []),
    ...(compact ? [`${' '.repeat(indent)}- ${renderFlow(value)}`] : renderItem(value, indent)),
  ])
  return insertLines(place, end, lines)
}

function removeItem(place: Layout, list: Node | undefined, index: number): Splice[] | undefined {
  const item = isSeq(list) && !layout.isFlow(list) ? list.items[index] : undefined
  const dash = list && layout.dashOf(list, index)
  const end = isMap(item) ? layout.endOf(item) : undefined
  return dash === undefined || end === undefined ? undefined : removeLines(place, dash, end)
}

function removeKey(place: Layout, map: YAMLMap, key: string): Splice[] | undefined {
  const index = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
  const pair = map.items[index]
  const previous = map.items[index - 1]
  const end = pair && layout.endOfPair(pair)
  const start = previous && layout.endOfPair(previous)
  if (!isScalar(pair?.key) || !pair.key.range || start === undefined || end === undefined) return undefined
  return layout.isFlow(map) ? [{ start, end, text: '' }] : removeLines(place, pair.key.range[0], end)
}

function removeLines(place: Layout, offset: number, end: number): Splice[] | undefined {
  const start = layout.lineStart(place, offset)
  return start === undefined ? undefined : [{ start, end: layout.nextLine(place, end), text: '' }]
}

function insert(at: number | undefined, text: string): Splice[] | undefined {
  return at === undefined ? undefined : [{ start: at, end: at, text }]
}

/** Below the line on which a content ends. */
function insertLines(place: Layout, end: number, lines: string[]): Splice[] {
  const at = layout.nextLine(place, end)
  const lineBreak = place.text.includes('\r\n') ? '\r\n' : '\n'
  const before = at > 0 && place.text[at - 1] !== '\n' ? lineBreak : ''
  return [{ start: at, end: at, text: before + lines.map((line) => line + lineBreak).join('') }]
}
