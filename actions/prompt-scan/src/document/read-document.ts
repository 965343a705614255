import type { Document, DocumentKind } from './document.ts'
import { segmentAt } from './segment.ts'

/** Reads a file's text as the document it is. */
export async function readDocument(path: string, source: string, kind: DocumentKind): Promise<Document> {
  const whole = segmentAt(source, 0, source.length, { surface: 'instructions' })
  return Promise.resolve({ path, kind, source, segments: [whole], faults: [] })
}
