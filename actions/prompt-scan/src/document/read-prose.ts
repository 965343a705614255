import { dataSegments, leafSegment } from './data-segments.ts'
import { entriesOf } from './data.ts'
import type { Document, DocumentKind } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { segmentAt } from './segment.ts'
import type { Segment, Surface } from './segment.ts'

export type Read = Pick<Document, 'segments' | 'faults'> &
  Partial<Pick<Document, 'data' | 'configurations' | 'template' | 'code'>>

/** Instructions, skills and knowledge in Markdown or plain text: the body as it stands, and the texts of its front matter. */
export async function readProse(path: string, source: string, kind: DocumentKind): Promise<Read> {
  const { data, bodyStart, faults } = await readFrontMatter(source)
  const surface = surfaceOf(path, kind)
  const segments: Segment[] = []
  if (data && faults.length === 0) {
    for (const entry of entriesOf(data)) {
      // A skill's name and description stand in the model's context before anything else of it is read.
      const leaf = leafSegment(entry.value, { surface, owner: entry.key })
      if (leaf) segments.push(leaf)
      else segments.push(...dataSegments(entry.value, 'code'))
    }
  } else if (bodyStart > 0) segments.push(segmentAt(source, 0, bodyStart, { surface }))
  segments.push(segmentAt(source, bodyStart, source.length, { surface }))
  return { segments, faults, ...(data && { data }) }
}

/** Scripts beside a skill are run and not read, so their words are no instructions. */
function surfaceOf(path: string, kind: DocumentKind): Surface {
  if (kind === 'knowledge') return 'knowledge'
  if (kind === 'skill' && !/\.(?:mdx?|mdc|markdown|txt|text|rst|adoc)$/i.test(path)) return 'string'
  return 'instructions'
}
