import { isUtf8 } from 'node:buffer'
import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { UserError } from '@seaworthy/verdict'
import { codeOf, notADirectory, readFault } from './fault.ts'
import { shown } from './shown.ts'

/** What Node puts where the bytes of a name are not UTF-8. */
const replacement = '\u{FFFD}'

/**
 * The entries of a directory, in the order of the system.
 * Throws `files/unreadable`, and `files/illegal-name` when a name is not UTF-8: it could not be opened under the name
 * shown.
 */
export function readDirectory(directory: string): Dirent[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true })
    if (entries.some((entry) => entry.name.includes(replacement))) checkNames(directory)
    return entries
  } catch (error) {
    throw codeOf(error) === 'ENOTDIR' ? notADirectory(directory) : readFault(error, directory)
  }
}

function checkNames(directory: string): void {
  const broken = readdirSync(directory, { encoding: 'buffer' }).find((name) => !isUtf8(name))
  if (!broken) return
  throw new UserError(
    'files/illegal-name',
    `The directory ${shown(directory)} contains a name that is not UTF-8: bytes ${broken.toString('hex')}.`,
    { remedy: 'Rename the file.', at: { file: directory } },
  )
}

/** Entries that one walk visits unless it is told otherwise. */
export const mostEntries = 1_000_000

export function tooManyEntries(directory: string, limit: number): UserError {
  return new UserError('files/too-many', `${shown(directory)} contains more than ${limit} files and directories.`, {
    remedy: 'Name a smaller directory, or exclude what need not be read.',
    at: { file: directory },
  })
}
