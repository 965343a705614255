import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeAtomically } from '@seaworthy/files'
import { payloadOf, type Payload, type Statement } from './statement.ts'

/** A statement in the form in which it is stored: its file's ending and its bytes. */
export interface Sealed {
  extension: string
  bytes: Uint8Array
}

/** Turns a statement into what is stored. Signing is another seal, whose envelope holds the same payload. */
export type Seal = (payload: Payload) => Promise<Sealed>

export const unsignedExtension = '.intoto.json'

/** Stores the payload as it is. */
export const unsigned: Seal = (bytes) => Promise.resolve({ extension: unsignedExtension, bytes })

/** What a statement says: `verdict` is the action's own; the others are the field's. */
export type EvidenceKind = 'verdict' | 'provenance' | 'verification-summary' | 'cyclonedx' | 'spdx' | 'vulnerabilities'

/**
 * Writes a statement to `<directory>/<action>.<kind>.<short digest><extension>` and returns the path. The name comes
 * from the content: the same statement is one file however often it is written, and no two statements share a name.
 */
export async function writeStatement(
  directory: string,
  { action, kind, statement, seal }: { action: string; kind: EvidenceKind; statement: Statement | Payload; seal: Seal },
): Promise<string> {
  const payload = statement instanceof Uint8Array ? statement : payloadOf(statement)
  const { extension, bytes } = await seal(payload)
  const digest = createHash('sha256').update(payload).digest('hex').slice(0, 12)
  const path = join(directory, `${action}.${kind}.${digest}${extension}`)
  await writeAtomically(path, bytes)
  return path
}
