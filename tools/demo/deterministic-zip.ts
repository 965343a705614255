import { zipSync } from 'fflate'
import type { Zippable, ZipOptions } from 'fflate'

/**
 * A ZIP archive whose bytes depend on names and contents alone: names in byte order, one time, one mode, and a
 * compressor written in JavaScript, since zlib's output differs between processors.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const inOrder = [...files].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const options: ZipOptions = { mtime: constantTime(), os: 3, attrs: 0o100644 << 16 }
  const entries: Zippable = Object.fromEntries(inOrder.map(([name, content]) => [name, [content, options]]))
  return zipSync(entries)
}

/**
 * ZIP stores local time without a zone. A date made from local parts is stored as these parts in every zone; this one is
 * Gradle's constant for reproducible archives (CONSTANT_TIME_FOR_ZIP_ENTRIES).
 */
function constantTime(): Date {
  return new Date(1980, 1, 1, 0, 0, 0)
}
