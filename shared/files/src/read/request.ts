/** What is wanted of a file beside its SHA-256. */
export interface Wanted {
  /** Names of further digests: those of Node, and those that the worker's script offers. */
  digests?: readonly string[]
  /** A digest for each part of so many bytes. */
  parts?: { digest: string; size: number }
  /** The name under which the content is inspected; without it, it is not. */
  inspectAs?: string
  /** In bytes: a larger file is not read, which is `files/too-large` with its size. */
  mostBytes?: number
  /** Whether to tell which state of which file was read. */
  identify?: boolean
}

export interface FileToRead extends Wanted {
  path: string
  /** Bytes, as far as known. Decides only who reads the file and when: the reading tells the size that was read. */
  size: number
}

export interface FileDigest {
  path: string
  /** Bytes that were read. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
}

/** All that one read of a file gave. */
export interface FileReading extends FileDigest {
  /** The further digests by name, lower-case hexadecimal. */
  digests?: Record<string, string>
  /** The digests of the parts, in their order. */
  parts?: string[]
  /** What the inspection of the worker's script returned, or a UserError that says why it was ended. */
  inspection?: unknown
  identity?: FileIdentity
}

/** A state of a file, as far as the system tells it apart; whole numbers in decimal. */
export interface FileIdentity {
  device: string
  inode: string
  size: string
  /** Nanoseconds since 1970. */
  changed: string
  /** Nanoseconds since 1970. */
  modified: string
}
