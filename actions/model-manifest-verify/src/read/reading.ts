import type { FileReading, FileToRead } from '@seaworthy/files'
import type { UserError } from '@seaworthy/verdict'
import type { HashName } from '../oms/content/hash.ts'
import type { ScanResult } from '../scan/scan.ts'
import type { ExtraAlgorithm } from '../sources/claim.ts'

/** Digests beside SHA-256 that signatures and sources of truth name. */
export type FurtherDigest = ExtraAlgorithm | Exclude<HashName, 'sha256'>

/** A file, and what signatures and sources of truth need to know of it. */
export interface WantedFile {
  /** What findings call it. */
  name: string
  /** Absolute, and no link. */
  path: string
  /** Bytes, as far as known. Decides only who reads the file and when. */
  size: number
  digests?: Iterable<FurtherDigest>
  /** A digest for each part of so many bytes, for a signature over shards. */
  parts?: { digest: HashName; size: number }
}

/** All that one read of a file told. */
export interface Reading {
  /** Bytes that were read. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
  /** Those that were asked for, lower-case hexadecimal. */
  digests: Partial<Record<FurtherDigest, string>>
  /** Digests of the parts in their order, if they were asked for. */
  parts?: string[]
  /** What the content is, or why judging it was ended; nothing when it was not asked for. */
  content?: ScanResult | UserError
}

/** What the pool of readers is asked for. */
export function requestFor({ name, path, size, digests = [], parts }: WantedFile, content: Contents): FileToRead {
  const further = [...new Set(digests)].sort()
  return {
    path,
    size,
    ...(further.length > 0 && { digests: further }),
    ...(parts && { parts }),
    ...(content === 'judged' && { inspectAs: name }),
  }
}

/** Whether the content of files is judged, or only their bytes are counted and hashed. */
export type Contents = 'judged' | 'hashed'

/** What the worker of this action answered. */
export function readingOf({ size, sha256, digests, parts, inspection }: Omit<FileReading, 'path'>): Reading {
  return {
    size,
    sha256,
    digests: { ...digests },
    ...(parts && { parts }),
    // The worker inspects by scanSource.
    ...(inspection !== undefined && { content: inspection as ScanResult | UserError }),
  }
}
