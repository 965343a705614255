import type { ToolSpec } from '@seaworthy/tools'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { entrySchema } from './kinds/kinds.ts'
import type { Entry } from './kinds/kinds.ts'

/** Every external tool of this repository, by name. */
export type Lock = ReadonlyMap<string, Entry>

const lockSchema = z.strictObject({
  version: z.literal(1),
  tools: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), entrySchema),
})

export const lockFile = fileURLToPath(new URL('../tools.lock', import.meta.url))

/**
 * Reads `tools/tools.lock` (JSON).
 * @throws UserErrors, one for each fault.
 */
export function readLock(file = lockFile): Lock {
  const parsed = lockSchema.safeParse(parseJson(readFileSync(file, 'utf8'), file))
  if (parsed.success) return new Map(Object.entries(parsed.data.tools))
  throw new UserErrors(
    parsed.error.issues.map((issue) => fault(file, `${issue.path.join('.') || 'the whole'}: ${issue.message}`)),
  )
}

/**
 * The entry of a tool.
 * @throws UserError that names the tools there are.
 */
export function entryOf(lock: Lock, name: string): Entry {
  const entry = lock.get(name)
  if (entry !== undefined) return entry
  throw new UserError('install/unknown-tool', `tools.lock has no tool ${JSON.stringify(name)}`, {
    remedy: `Name one of ${[...lock.keys()].join(', ')}.`,
  })
}

/** How the tool is found and checked once it is installed. */
export function specOf(name: string, entry: Entry): ToolSpec {
  return {
    name: entry.binary,
    version: { args: entry.versionCommand.args, pattern: new RegExp(entry.versionCommand.pattern, 'm') },
    requires: entry.kind === 'debian' ? { minimum: entry.minimum } : { exact: entry.version },
    hint: `Run \`tools/install ${name}\`.`,
  }
}

/** The version that the lock asks for, as people read it. */
export function lockedVersion(entry: Entry): string {
  return entry.kind === 'debian' ? `>= ${entry.minimum}` : entry.version
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault(file, error instanceof Error ? error.message : String(error))
  }
}

function fault(file: string, message: string): UserError {
  return new UserError('install/bad-lock', `tools.lock: ${message}`, {
    remedy: 'Mend the entry; the entries beside it and tools/installer/kinds show the fields of each kind.',
    at: { file },
  })
}
