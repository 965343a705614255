import type { Fault } from '../../inventory/inventory.ts'

/** A manifest asks for packages, and nothing tells which versions of them, and of what they need, are installed. */
export function notLocked(file: string, command: string): Fault {
  return {
    rule: 'sbom/not-locked',
    message: `No lock file covers what ${file} asks for: which versions are installed is open, and what they need is not known.`,
    remedy: `Run ${command} there, and commit the lock file; a manifest that is no part of the app is left out with "exclude".`,
    file,
  }
}
