import { findZip, readZip, type Budget } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import { contained } from './contained.ts'
import type { Container } from './held.ts'

/** What a program stands before and a signature behind. */
const expected: ReadonlySet<string> = new Set(['zip/prepended-data', 'zip/trailing-data'])

/**
 * The zip behind a program, which it unpacks or runs itself, as self-extracting archives and the launchers of Python do;
 * nothing when there is none. Throws ArchiveError.
 */
export function openAppended(program: ByteSource, budget: Budget): Container | undefined {
  if (findZip(program) === undefined) return undefined
  const { held, faults } = contained(readZip(program, budget), 'entry')
  return { held, faults: faults.filter(({ rule }) => !expected.has(rule)) }
}
