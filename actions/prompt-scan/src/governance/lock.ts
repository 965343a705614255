import { readJson } from '@seaworthy/documents'
import { inByteOrder, writeAtomically } from '@seaworthy/files'
import * as z from 'zod'
import type { FileReport } from '../engine/report.ts'
import type { LockedTool } from './facts.ts'

const schema = z.strictObject({
  version: z.literal(1),
  tools: z.array(
    z.strictObject({
      owner: z.string(),
      name: z.string(),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hexadecimal digits'),
    }),
  ),
})

/** Reads the approved tools. Throws UserError or UserErrors at the place of each fault. */
export async function readLock(file: string): Promise<LockedTool[]> {
  return (await readJson(file, schema, { kind: 'lock of tools' })).value.tools
}

/** Approves the tools as they are now declared. Throws `files/unwritable`. */
export async function writeLock(file: string, reports: readonly FileReport[]): Promise<number> {
  const tools = reports
    .flatMap((report) => report.tools)
    .map(({ owner, name, digest }) => ({ owner, name, digest: `sha256:${digest}` }))
    .sort((a, b) => inByteOrder(a.owner, b.owner) || inByteOrder(a.name, b.name) || inByteOrder(a.digest, b.digest))
  await writeAtomically(file, `${JSON.stringify({ version: 1, tools }, null, 2)}\n`)
  return tools.length
}
