import type { Place } from '@seaworthy/verdict'

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[]

/**
 * Where a value, or failing that its nearest parent, stands in a YAML or JSON text. Loads a second parser that keeps
 * places, and parses again: a cost that only documents with faults pay.
 */
export async function placeOf(text: string, file: string, path: Path, part: 'key' | 'value' = 'value'): Promise<Place> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false, logLevel: 'silent' })
  for (let depth = path.length; depth >= 0; depth--) {
    const parent: unknown = depth === 0 ? undefined : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(parent) ? parent.items.find(({ key: node }) => isScalar(node) && node.value === key) : undefined
    const node: unknown =
      pair && (part === 'key' || depth < path.length) ? pair.key : document.getIn(path.slice(0, depth), true)
    if (!isNode(node) || !node.range) continue
    const start = lines.linePos(node.range[0])
    const end = lines.linePos(node.range[1])
    // Only places on one line may carry columns in an annotation.
    return { file, line: start.line, column: start.col, ...(end.line === start.line && { endColumn: end.col }) }
  }
  return { file, line: 1 }
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
