import type { Json, Place } from '@seaworthy/verdict'

/** A path with `/`, relative to the root of the repository, as a relative URI reference (RFC 3986). */
export function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeSegment).join('/')
}

/** Lone surrogates cannot be encoded; names come from file systems that allow them. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
}

/** A place as a region; what has no line is the first. */
export function region({ line = 1, column, endLine, endColumn }: Place): { [key: string]: Json } {
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  }
}
