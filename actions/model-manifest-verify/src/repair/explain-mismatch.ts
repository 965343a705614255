import { openSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { explainDownload } from './download.ts'
import type { ExpectedFile, Explanation } from './explanation.ts'
import { explainPointer } from './pointers.ts'
import { explainText, longestText } from './text.ts'

/** Enough for every pointer and for the start of a page. In bytes. */
const headSize = 4096

/**
 * Why a file differs from the reviewed one, when its bytes tell; nothing when it is just another file. Reads a bounded
 * part of it, all of a short text. `path` is absolute.
 */
export function explainMismatch(path: string, expected: ExpectedFile): Explanation | undefined {
  const source = open(path)
  if (!source) return undefined
  try {
    const head = source.read(0, headSize)
    return (
      explainPointer(head, expected) ??
      (source.size <= longestText ? explainText(source.read(0, source.size), expected) : undefined) ??
      explainDownload(head, source.size, expected)
    )
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  } finally {
    source.close()
  }
}

/** A file that cannot be read any more has its finding already. */
function open(path: string): ReturnType<typeof openSource> | undefined {
  try {
    return openSource(path)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
