import type { Node } from 'web-tree-sitter'

/** Nodes that are looked at for errors; files of more statements with errors are told by the first of them. */
const mostNodes = 50_000

/** Where a source does not parse. */
export interface Breakage {
  /** Of the first error, in the source. */
  start: number
  /** Of the source's length, how much lies in errors: 0 to 1. */
  share: number
}

/** The errors of a syntax tree; undefined when the source parses. */
export function breakageOf(root: Node): Breakage | undefined {
  if (!root.hasError) return undefined
  const cursor = root.walk()
  let start: number | undefined
  let broken = 0
  let goesDown = true
  for (let looked = 0; looked < mostNodes; looked++) {
    const { nodeType, nodeIsMissing, startIndex, endIndex } = cursor
    const isError = nodeType === 'ERROR'
    if (goesDown && (isError || nodeIsMissing)) {
      start ??= startIndex
      broken += endIndex - startIndex
    }
    if (goesDown && !isError && cursor.currentNode.hasError && cursor.gotoFirstChild()) continue
    goesDown = cursor.gotoNextSibling()
    if (!goesDown && !cursor.gotoParent()) break
  }
  cursor.delete()
  return { start: start ?? root.startIndex, share: broken / Math.max(1, root.endIndex) }
}
