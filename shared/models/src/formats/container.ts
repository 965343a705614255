import { ArchiveError } from '@seaworthy/archives'
import type { Archive, ArchiveEntry, ArchiveFault } from '@seaworthy/archives'
import { shown } from '@seaworthy/files'
import type { Content, ContentFinding, ScanContext } from '../format.ts'

/** What is wrong with the archive, and what is wrong with the files in it. */
export function judgeArchive(archive: Archive, context: ScanContext): ContentFinding[] {
  return [...archive.faults.map(faultFinding), ...readable(archive).flatMap((entry) => judgeEntry(entry, context))]
}

/** The entries of an archive, none when they share bytes: then a small file could keep the reader busy for hours. */
export function readable({ entries, faults }: Archive): ArchiveEntry[] {
  return faults.some(({ rule }) => rule.endsWith('/overlap')) ? [] : entries
}

/** One file of an archive, by its content. */
export function judgeEntry(entry: ArchiveEntry, context: ScanContext): ContentFinding[] {
  if (entry.kind === 'directory' || entry.kind === 'link') return []
  if (entry.kind !== 'file') return [specialFile(entry)]
  try {
    return context.scanMember(entry.name, entry.open())
  } catch (error) {
    return [errorFinding(error)]
  }
}

/** The content of a file that may turn out to be no archive that can be read. */
export function judged(read: () => Content): Content {
  try {
    return read()
  } catch (error) {
    return { findings: [errorFinding(error)] }
  }
}

/** What an archive's reader threw. Everything else is thrown on. */
export function errorFinding(error: unknown): ContentFinding {
  if (!(error instanceof ArchiveError)) throw error
  return { rule: error.rule, severity: 'high', message: error.message, remedy: error.details.remedy }
}

export function faultFinding(fault: ArchiveFault): ContentFinding {
  return { ...fault, severity: 'high' }
}

function specialFile({ name, offset }: ArchiveEntry): ContentFinding {
  return {
    rule: 'archive/special-file',
    severity: 'high',
    message: `${shown(name.slice(0, 200))} is no regular file: a hard link, a device or a FIFO.`,
    remedy: 'Pack the archive again with regular files only.',
    offset,
  }
}
