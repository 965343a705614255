import { crc32 } from 'node:zlib'
import { startBudget, walkZip, type ArchiveEntry, type ArchiveFault } from '@seaworthy/archives'
import { hashFile, openSource, shown } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { Fault } from '../../inventory/inventory.ts'
import { largestRecord } from '../osv/record.ts'
import type { Dump, RawRecord } from './dump.ts'
import { readAhead } from './read-ahead.ts'

/** npm's dump had 214,000 records in January 2026. */
const mostRecords = 2_000_000
/** Unpacked, in bytes; npm's is about 1 GB. */
const mostBytes = 64 * 1024 ** 3
/** Of an entry, as part of a place. */
const longestName = 200

const again = 'Download the dump again, and check its size.'

/** An `all.zip` of OSV. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
export function openZipDump(path: string, file: string): Dump {
  const source = openSource(path)
  let faults: readonly ArchiveFault[] = []
  return {
    file,
    digest: async () => (await hashFile(path)).sha256,
    *records() {
      const walk = walkZip(readAhead(source), startBudget(mostBytes), { mostEntries: mostRecords })
      faults = walk.faults
      for (const entry of walk.entries) {
        if (entry.kind !== 'directory') yield recordOf(entry, file)
      }
    },
    faults: () => faults.map(({ rule, message, remedy }): Fault => ({ rule, message, remedy, file })),
    close() {
      source.close()
    },
  }
}

function recordOf(entry: ArchiveEntry, file: string): RawRecord {
  return { place: `${file}!${oneLine(entry.name)}`, text: () => textOf(entry) }
}

function oneLine(name: string): string {
  return name.slice(0, longestName).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
}

function textOf({ name, size, crc32: stated, open }: ArchiveEntry): string {
  if (size > largestRecord) throw broken(`${shown(name)} has ${size} bytes, and a record at most ${largestRecord}`)
  const bytes = open().read(0, size)
  if (bytes.length !== size || crc32(bytes) !== stated) throw broken(`${shown(name)} is not what its checksum says`)
  return bytes.toString('utf8')
}

function broken(reason: string): UserError {
  return new UserError('sbom/advisories-broken', `The dump is damaged: ${reason}.`, { remedy: again })
}
