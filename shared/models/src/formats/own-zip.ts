import { ArchiveError, findZip, isTar, readTar, readZip } from '@seaworthy/archives'
import type { Archive } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'

/**
 * Whether the bytes have a zip archive of their own: at the start, or appended to anything. The end record of one that
 * lies in a tar archive as a file may be near the end of the tar as well; it is judged as that file.
 */
export function hasOwnZip(source: ByteSource): boolean {
  const end = findZip(source)
  return end !== undefined && !(isTar(source) && isInTar(source, end))
}

function isInTar(source: ByteSource, offset: number): boolean {
  const block = 512
  const { entries } = listing(() => readTar(source))
  return entries.some((entry) => offset >= entry.offset + block && offset < entry.offset + block + entry.size)
}

/** What is in the zip archive; nothing when its reader refuses it. */
export function zipListing(source: ByteSource): Archive {
  return listing(() => readZip(source))
}

function listing(read: () => Archive): Archive {
  try {
    return read()
  } catch (error) {
    if (error instanceof ArchiveError) return { entries: [], faults: [] }
    throw error
  }
}
