import { realpath } from 'node:fs/promises'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { openRoot, readBounded, writeAtomically } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { decodeFile, type DecodedFile } from './engine/decode-file.ts'
import type { FileReport, PlacedEdit } from './engine/report.ts'

const largestFile = 64 * 1024 * 1024

/**
 * Removes the hidden characters that were found, after it has said which. Returns how many files it changed. Throws
 * `files/unwritable` or `files/unreadable`; a file is changed whole or not at all.
 */
export async function fixFiles(rootPath: string, reports: readonly FileReport[], job: Job): Promise<number> {
  const root = await openRoot(rootPath)
  let count = 0
  for (const { path, detections } of reports) {
    const fixable = detections.filter(({ edits = [] }) => edits.length > 0)
    if (fixable.length === 0) continue
    for (const { rule, line, column, message, decoded } of fixable) {
      const hidden = decoded === undefined ? '' : ` It said: ${decoded}`
      job.info(`${path}:${line}:${column}: ${rule} removed. ${message}${hidden}`)
    }
    const file = await realpath(nodePath.join(root.path, ...path.split('/')))
    if (!file.startsWith(root.path + nodePath.sep)) throw leftRoot(path)
    const decodedFile = decodeFile(await readBounded(file, largestFile))
    await writeAtomically(
      file,
      encode(
        edited(
          decodedFile.text,
          fixable.flatMap(({ edits = [] }) => edits),
        ),
        decodedFile,
      ),
    )
    count++
  }
  return count
}

/** Applies edits from the end; where two overlap, the first alone. */
export function edited(text: string, edits: readonly Pick<PlacedEdit, 'start' | 'end' | 'replacement'>[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) continue
    parts.push(text.slice(from, start), replacement)
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** In the encoding and with the mark that the file had. */
function encode(text: string, { encoding, mark }: DecodedFile): Uint8Array {
  const marked = mark ? `\u{FEFF}${text}` : text
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8')
  const bytes = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function leftRoot(path: string): UserError {
  return new UserError('prompt-scan/changed', `${path} led out of the scanned folder after it was scanned.`, {
    remedy: 'Run this step when nothing writes to the checkout any more.',
  })
}
