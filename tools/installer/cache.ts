import type { Environment } from '@seaworthy/tools'
import { sha256OfFile } from '@seaworthy/tools'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import type { Entry } from './kinds/kinds.ts'

/** Written last, so that a folder that has it is complete. */
const markerName = 'installed.json'

const markerSchema = z.strictObject({
  /** Relative to the folder, or absolute when the system keeps the program. */
  program: z.string(),
  /** Of a program in the folder; what the system keeps, the system may update. */
  sha256: z.string().optional(),
})

/** Where installed tools are kept: SEAWORTHY_TOOLS, else a folder of the user's cache. */
export function cacheRoot(environment: Environment): string {
  const chosen = environment['SEAWORTHY_TOOLS']
  return chosen ? path.resolve(chosen) : path.join(homedir(), '.cache', 'seaworthy')
}

/** The folder of one tool as the lock has it: another entry or another platform is another folder. */
export function toolFolder(root: string, name: string, entry: Entry, platform: string): string {
  const key = createHash('sha256').update(JSON.stringify({ entry, platform })).digest('hex').slice(0, 16)
  return path.join(root, name, key)
}

/** The program's absolute path when the folder holds a complete, unchanged installation. */
export async function installedProgram(folder: string): Promise<string | undefined> {
  try {
    const marker = markerSchema.parse(JSON.parse(await readFile(path.join(folder, markerName), 'utf8')))
    const program = path.resolve(folder, marker.program)
    const intact =
      marker.sha256 === undefined ? (await stat(program)).isFile() : (await sha256OfFile(program)) === marker.sha256
    return intact ? program : undefined
  } catch {
    return undefined
  }
}

/** A fresh folder beside the one it is to become, so that it can be renamed. */
export async function freshFolder(folder: string): Promise<string> {
  await mkdir(path.dirname(folder), { recursive: true })
  return mkdtemp(path.join(path.dirname(folder), '.new-'))
}

/** Marks a folder as complete. */
export async function mark(folder: string, program: string): Promise<void> {
  const relative = path.relative(folder, program)
  const inside = !relative.startsWith('..') && !path.isAbsolute(relative)
  const marker = inside ? { program: relative, sha256: await sha256OfFile(program) } : { program }
  await writeFile(path.join(folder, markerName), `${JSON.stringify(marker)}\n`)
}

/**
 * Puts a complete folder in its place in one step. When another installer was first, its work stands, being the same;
 * what is broken there makes way.
 */
export async function moveIntoPlace(complete: string, folder: string): Promise<void> {
  try {
    await rename(complete, folder)
  } catch (error) {
    if ((await installedProgram(folder)) !== undefined) return
    const broken = await stat(folder).catch(() => undefined)
    if (broken === undefined) throw error
    const aside = await freshFolder(folder)
    await rename(folder, path.join(aside, 'broken')).catch(() => undefined)
    await rm(aside, { recursive: true, force: true })
    await moveIntoPlace(complete, folder)
  }
}
