import type { ByteSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'

/**
 * Readers of archives over random access, synchronous and in bounded memory. The libraries for Node either read
 * asynchronously (yauzl, zip.js, tar-stream) or hold the whole archive in memory (fflate, adm-zip, jszip), and all of
 * them refuse what PyTorch loads: wrong checksums and flag bits, headers that contradict each other. A scanner must see
 * what the loader sees, so these readers take such archives and say what is wrong with them.
 */
export interface Archive {
  entries: ArchiveEntry[]
  /** What is wrong with the archive as a whole, without reading the content of its entries. */
  faults: ArchiveFault[]
}

export interface ArchiveEntry {
  /** As the archive spells it: it may be absolute, contain `..` or occur twice, which is then a fault. */
  name: string
  /** `outside`: listed here, its bytes lie beside the archive. */
  kind: 'file' | 'directory' | 'link' | 'outside' | 'other'
  /** Unpacked, in bytes, as the archive states it. */
  size: number
  /** CRC-32 of the unpacked bytes, as a zip archive states it; nobody has checked it. */
  crc32?: number
  /** Of a link: where it points. Of a hard link in a tar, which is `other`: the entry that has its bytes. */
  target?: string
  /** Where the archive describes the entry. */
  offset: number
  /** The unpacked bytes. It and the source that it returns throw ArchiveError when they cannot be had. */
  open: () => ByteSource
}

/** Something wrong with an archive. */
export interface ArchiveFault {
  /** Stable id: "zip/overlap". */
  rule: string
  /** One sentence: what was expected, what was found. */
  message: string
  /** One sentence: what to do. */
  remedy: string
  offset?: number
}

/** An archive, or an entry of one, that cannot be read: its rule is one of `archive/…`, `zip/…`, `tar/…`, `asar/…`. */
export class ArchiveError extends UserError {
  constructor({ rule, message, remedy }: ArchiveFault) {
    super(rule, message, { remedy })
    this.name = 'ArchiveError'
  }
}
