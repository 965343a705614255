import type { DocumentKind } from '../document/document.ts'
import { segmentAt, type Segment, type Surface } from '../document/segment.ts'

const surfaces: Partial<Record<DocumentKind, Surface>> = {
  prompt: 'prompt',
  chat: 'prompt',
  'tool-manifest': 'tool',
  'mcp-config': 'tool',
  knowledge: 'knowledge',
  code: 'string',
}

/** The text of a file whose format is not read, as one piece. */
export function wholeText(source: string, kind: DocumentKind): Segment {
  return segmentAt(source, 0, source.length, { surface: surfaces[kind] ?? 'instructions' })
}
