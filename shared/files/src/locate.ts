import { lstatSync } from 'node:fs'
import { UserError } from '@seaworthy/verdict'
import { readFault } from './fault.ts'
import { startPace } from './pace.ts'
import { checkPortablePath } from './portable-path.ts'
import { resolveWithin } from './root.ts'
import type { Root } from './root.ts'
import type { NamedEntry } from './walk.ts'

/** Where the bytes of a name are. */
export interface Located {
  /** Absolute, and no link. */
  path: string
  /** Bytes, when it was looked at: the system is not asked about what a walk has seen. */
  size?: number
}

/**
 * `resolveWithin` for many names, in their order; what is wrong with one is a value. `walked` is what a walk of the same
 * root found, by name: the system is not asked again about plain files that are among it, which for many files is several times
 * faster.
 */
export async function locate(
  root: Root,
  names: Iterable<string>,
  walked: ReadonlyMap<string, NamedEntry> = new Map(),
): Promise<(Located | UserError)[]> {
  const pace = startPace()
  const located: (Located | UserError)[] = []
  for (const name of names) {
    const found = walked.get(name)
    // A walk shows names as the disk spells them, also such as no other system allows.
    if (found?.kind === 'file' && checkPortablePath(name) === undefined) located.push({ path: found.path })
    else located.push(await locateOne(root, name))
    if (pace.due()) await pace.rest()
  }
  return located
}

async function locateOne(root: Root, name: string): Promise<Located | UserError> {
  try {
    const path = await resolveWithin(root, name)
    return { path, size: lstatSync(path).size }
  } catch (error) {
    return error instanceof UserError ? error : readFault(error, name)
  }
}
