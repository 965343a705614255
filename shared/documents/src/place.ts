import type { Document, Node } from 'yaml'
import type { Place } from '@seaworthy/verdict'
import { PlainPlaces } from './plain-places.ts'

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[]

/** Where a value, or failing that its nearest parent, stands in a text. */
export type Locate = (path: Path, part?: 'key' | 'value') => Promise<Place>

/**
 * Finds places in a YAML or JSON text. What is not in the plain style is parsed again when the first place is asked for,
 * by a second parser, one that keeps places: a cost that only documents with faults pay, once.
 */
export function locator(text: string, file: string): Locate {
  let plain: PlainLocate | undefined
  let loaded: Promise<Locate> | undefined
  return async (path, part = 'value') => {
    plain ??= plainLocator(text, file)
    const place = plain(path, part)
    if (place) return place
    loaded ??= load(text, file)
    return (await loaded)(path, part)
  }
}

type PlainLocate = (path: Path, part: 'key' | 'value') => Place | undefined

function plainLocator(text: string, file: string): PlainLocate {
  const places = PlainPlaces.of(text)
  const lines = places ? lineStarts(text) : []
  return (path, part) => {
    const span = places?.find(path, part)
    if (!span) return undefined
    const line = lineOf(span.start, lines)
    const start = lines[line - 1] ?? 0
    return {
      file,
      line,
      column: span.start - start + 1,
      ...(span.end !== undefined && { endColumn: span.end - start + 1 }),
    }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The number of the line, from 1 on, that holds an offset. */
function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

async function load(text: string, file: string): Promise<Locate> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document: Document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false, logLevel: 'silent' })

  const nodeAt = (path: Path, part: 'key' | 'value'): Node | undefined => {
    const parent: unknown = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    const node: unknown = part === 'key' && pair ? pair.key : document.getIn(path, true)
    return isNode(node) ? node : undefined
  }

  return (path, part = 'value') => {
    for (let depth = path.length; depth >= 0; depth--) {
      const range = nodeAt(path.slice(0, depth), depth < path.length ? 'key' : part)?.range
      if (!range) continue
      const start = lines.linePos(range[0])
      const end = lines.linePos(range[1])
      // Only places on one line may carry columns in an annotation.
      const endColumn = end.line === start.line ? { endColumn: end.col } : {}
      return Promise.resolve({ file, line: start.line, column: start.col, ...endColumn })
    }
    return Promise.resolve({ file, line: 1 })
  }
}

/** `models[0].files[2].size` */
export function showPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}
