import { readCode } from '../code/read-code.ts'
import { itemsOf, member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import { leafSegment } from './data-segments.ts'
import type { Reading } from './notation/reading.ts'
import { composed, joined } from './piece.ts'
import { readDataDocument } from './read-data-document.ts'
import type { Read } from './read-prose.ts'
import { sourceOffset } from './segment.ts'
import type { Segment, Surface } from './segment.ts'

/** A Jupyter notebook: its prose and outputs as an agent reads them, and the prompts within its code. */
export async function readNotebook(path: string, source: string, reading: Reading): Promise<Read> {
  const cells = itemsOf(member(reading.data, 'cells'))
  if (reading.data === undefined || reading.faults.length > 0 || cells.length === 0) {
    return readDataDocument(path, source, 'notebook', reading)
  }
  const read: Read = { segments: [], faults: [], data: reading.data }
  const language = textOf(member(member(member(reading.data, 'metadata'), 'kernelspec'), 'language')) ?? 'python'
  for (const cell of cells) {
    const text = lines(member(cell, 'source'), 'knowledge')
    if (textOf(member(cell, 'cell_type')) === 'code' && language === 'python') await addCode(read, text)
    else if (text) read.segments.push(text)
    for (const output of itemsOf(member(cell, 'outputs'))) read.segments.push(...outputTexts(output))
  }
  return read
}

/** A text that is kept as a string or as an array of lines. */
function lines(node: DataNode | undefined, surface: Surface): Segment | undefined {
  if (node === undefined) return undefined
  const parts = (node.kind === 'array' ? node.items : [node]).flatMap((item) => leafOf(item, surface))
  return parts.length === 0 ? undefined : joined(parts, { surface })
}

/** Even a line of one character counts here, since the lines make one text. */
function leafOf(node: DataNode, surface: Surface): Segment[] {
  const text = textOf(node)
  const leaf = leafSegment(node, { surface })
  if (leaf) return [leaf]
  return text !== undefined && node.kind === 'scalar' && node.map ? [{ text, map: node.map, surface }] : []
}

function outputTexts(output: DataNode): Segment[] {
  const data = member(output, 'data')
  const texts = [
    member(output, 'text'),
    ...['text/plain', 'text/markdown', 'text/html'].map((type) => member(data, type)),
  ]
  return texts.flatMap((node) => lines(node, 'knowledge') ?? [])
}

/** IPython's own lines (`%pip`, `!ls`) are no Python: they become comments of the same length. */
async function addCode(read: Read, cell: Segment | undefined): Promise<void> {
  if (cell === undefined) return
  const python = cell.text.replace(/^([ \t]*)[%!?]/gm, '$1#')
  const { segments, facts, faults } = await readCode(python, 'python')
  read.segments.push(...segments.map((segment) => ({ ...segment, map: composed(segment.map, cell) })))
  read.faults.push(...faults.map(({ start, message }) => ({ start: sourceOffset(cell, start), message })))
  const sites = facts.sites.map((site) => ({
    ...site,
    start: sourceOffset(cell, site.start),
    end: sourceOffset(cell, site.end),
  }))
  read.code = { language: 'python', sites: [...(read.code?.sites ?? []), ...sites] }
}
