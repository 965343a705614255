import type { Writable } from 'node:stream'

/** A terminal, a pipe or a file: only the first has `isTTY`. */
export type Output = Writable & { isTTY?: boolean; columns?: number }
