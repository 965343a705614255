import { findTool } from '@seaworthy/tools'
import { rm } from 'node:fs/promises'
import { freshFolder, installedProgram, mark, moveIntoPlace, toolFolder } from './cache.ts'
import { bring } from './kinds/kinds.ts'
import type { Workplace } from './kinds/common.ts'
import { entryOf, specOf } from './lock.ts'
import type { Lock } from './lock.ts'

export interface Installation {
  /** The program's absolute path. */
  path: string
  /** Whether an earlier run had installed it. */
  already: boolean
  durationMs: number
}

export type Machine = Omit<Workplace, 'folder'>

/**
 * Installs one tool of the lock, once: checksum first, then the version, then into its place in one step.
 *
 * @throws UserError when it is not in the lock, cannot be had, or is not what the lock says.
 */
export async function installTool(lock: Lock, name: string, machine: Machine): Promise<Installation> {
  const started = performance.now()
  const entry = entryOf(lock, name)
  const folder = toolFolder(machine.cache, name, entry, machine.platform)
  const present = await installedProgram(folder)
  if (present !== undefined) return { path: present, already: true, durationMs: performance.now() - started }

  const spec = specOf(name, entry)
  const workplace: Workplace = { ...machine, folder: await freshFolder(folder) }
  try {
    const program = await bring(spec, entry, workplace)
    await findTool(spec, { override: program, hostEnvironment: machine.environment, signal: machine.signal })
    await mark(workplace.folder, program)
    await moveIntoPlace(workplace.folder, folder)
  } finally {
    await rm(workplace.folder, { recursive: true, force: true })
  }
  const path = await installedProgram(folder)
  if (path === undefined) throw new Error(`${name} was installed into ${folder}, but is not complete there`)
  return { path, already: false, durationMs: performance.now() - started }
}
