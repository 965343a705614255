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
  const { entries, illegal } = readLegalNames(directory)
  const [broken] = illegal
  if (!broken) return entries
  throw new UserError(
    'files/illegal-name',
    `The directory ${shown(directory)} contains a name that is not UTF-8: bytes ${broken.toString('hex')}.`,
    { remedy: 'Rename the file.', at: { file: directory } },
  )
}

/** The entries of a directory whose names are UTF-8, and the bytes of the others' names. Throws `files/unreadable`. */
export function readLegalNames(directory: string): { entries: Dirent[]; illegal: Buffer[] } {
  try {
    const entries = readdirSync(directory, { withFileTypes: true })
    if (!entries.some(({ name }) => name.includes(replacement))) return { entries, illegal: [] }
    const illegal = readdirSync(directory, { encoding: 'buffer' }).filter((name) => !isUtf8(name))
    // A legal name that looks like one of them is left out with it: no entry tells which of the two it is.
    const broken = new Set(illegal.map((name) => name.toString('utf8')))
    return { entries: entries.filter(({ name }) => !broken.has(name)), illegal }
  } catch (error) {
    throw codeOf(error) === 'ENOTDIR' ? notADirectory(directory) : readFault(error, directory)
  }
}

/** Entries that one walk visits unless it is told otherwise. */
export const mostEntries = 1_000_000

export function tooManyEntries(directory: string, limit: number): UserError {
  return new UserError('files/too-many', `${shown(directory)} contains more than ${limit} files and directories.`, {
    remedy: 'Name a smaller directory, or exclude what need not be read.',
    at: { file: directory },
  })
}
