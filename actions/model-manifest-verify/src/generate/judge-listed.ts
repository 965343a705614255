import nodePath from 'node:path'
import { draftExceptions, draftFiles, readDraft, type FileFacts, type ListedFile } from '@seaworthy/manifest'
import type { Finding } from '@seaworthy/verdict'
import type { ListedReading } from '../compare.ts'
import { contentFindings } from '../verify/content.ts'
import type { Measured } from './measure.ts'

/**
 * What is unsafe about loading the files that a generated manifest lists, each at the file itself: a list of poison must
 * not look reviewed. Its reviewed exceptions count, as when it is verified.
 */
export async function judgeListed(
  text: string,
  manifestFile: string,
  facts: ReadonlyMap<string, FileFacts>,
  content: Measured['content'],
): Promise<Finding[]> {
  const draft = await readDraft(text, manifestFile)
  const files = draftFiles(draft).flatMap(({ entry, section, path }): ListedReading[] => {
    const measured = facts.get(entry.name)
    const found = content.get(entry.name)
    if (measured === undefined || found === undefined) return []
    const role = typeof entry.role === 'string' ? entry.role : ''
    const listed: ListedFile = { ...measured, role, section, path }
    const reading = {
      size: measured.size,
      sha256: measured.digest.sha256,
      digests: {},
      parts: undefined,
      content: found,
    }
    return [{ name: entry.name, listed, path: undefined, found: reading }]
  })
  return contentFindings(files, draftExceptions(draft)).map(({ entry, ...finding }) => ({
    ...finding,
    at: { file: entry ? nodePath.join(nodePath.dirname(manifestFile), entry.name) : manifestFile },
  }))
}
