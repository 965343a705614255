import type { Evidence } from './component.ts'

/** That a lock file or manifest of the sources says so. */
export function declaredIn(file: string, line?: number, confidence = 1): Evidence {
  return { kind: 'declared', file, ...(line !== undefined && { line }), confidence }
}

/** That a file which ships says so. */
export function shippedIn(file: string, confidence = 1): Evidence {
  return { kind: 'shipped', file, confidence }
}
