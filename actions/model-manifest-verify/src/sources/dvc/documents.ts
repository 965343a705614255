import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import * as z from 'zod'

/** One output that a `.dvc` file or `dvc.lock` tracks. */
export interface DvcOutput {
  /** Relative to the document's working folder, as it stands there. */
  path: string
  algorithm: 'md5' | 'md5-dos2unix'
  /** Lower-case hexadecimal, without `.dir`. */
  digest: string
  /** Its digest ends in `.dir`: it is a folder. */
  folder: boolean
  size?: number
  count?: number
  /** Files of a folder of a versioned remote, which are listed one by one. */
  files?: { path: string; digest: string; size?: number }[]
}

/** What one document tracks. */
export interface DvcDocument {
  /** Folder of the outputs relative to that of the document (`wdir`). */
  folder: string
  outputs: DvcOutput[]
  /** Outputs that have no digest: DVC knows a remote's etag of them, or nothing yet. */
  undetermined: string[]
}

/**
 * DVC writes all scalars as YAML sees fit, and a digest such as `12345678901234567890123456789012` or `1e5…` is text to it:
 * the failsafe schema makes every scalar a string.
 */
const text = z.string()
const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
const outputSchema = z.object({
  path: text,
  md5: text.regex(/^[0-9a-fA-F]{32}(\.dir)?$/).optional(),
  hash: text.optional(),
  size: count.optional(),
  nfiles: count.optional(),
  files: z.array(z.object({ relpath: text, md5: text.optional(), size: count.optional() })).optional(),
})
const outputs = z.array(outputSchema).nullish()
/** dvc/schema.py, `SINGLE_STAGE_SCHEMA`. */
const stageSchema = z.object({ wdir: text.optional(), outs: outputs })
/** dvc/schema.py, `LOCKFILE_V2_SCHEMA`. Outputs of all stages are relative to the lock. */
const lockSchema = z.object({
  schema: z.literal('2.0'),
  stages: z.record(text, z.object({ outs: outputs })).nullish(),
})

/** What the text tracks, or why it is no document of DVC, as the end of a sentence. */
export function parseDvc(source: string, kind: 'stage' | 'lock'): DvcDocument | string {
  try {
    const value = load(source, { schema: FAILSAFE_SCHEMA, maxDepth: 20, maxAliases: 100 }) ?? {}
    return kind === 'lock' ? lockDocument(value) : stageDocument(value)
  } catch (error) {
    if (error instanceof YAMLException) return `is not valid YAML: ${error.reason}`
    if (error instanceof z.ZodError) {
      const [issue] = error.issues
      return `does not fit DVC's format at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    }
    throw error
  }
}

function stageDocument(value: unknown): DvcDocument {
  const { wdir = '.', outs } = stageSchema.parse(value)
  return document(wdir, outs ?? [])
}

function lockDocument(value: unknown): DvcDocument {
  const { stages } = lockSchema.parse(value)
  return document(
    '.',
    Object.values(stages ?? {}).flatMap(({ outs }) => outs ?? []),
  )
}

function document(folder: string, outs: z.infer<typeof outputSchema>[]): DvcDocument {
  const known = outs.map(outputOf)
  return {
    folder,
    outputs: known.filter((output) => output !== undefined),
    undetermined: outs.filter((_, index) => known[index] === undefined).map(({ path }) => path),
  }
}

/** Without `hash: md5` the digest is DVC 2's, which reads CRLF as LF (dvc/output.py, `Output.__init__`). */
function outputOf({ path, md5, hash, size, nfiles, files }: z.infer<typeof outputSchema>): DvcOutput | undefined {
  const algorithm = hash === undefined ? 'md5-dos2unix' : 'md5'
  const sized = { ...(size !== undefined && { size }), ...(nfiles !== undefined && { count: nfiles }) }
  if (files?.every((file) => /^[0-9a-f]{32}$/i.test(file.md5 ?? '')) === true) {
    const listed = files.map((file) => ({
      path: file.relpath,
      digest: (file.md5 ?? '').toLowerCase(),
      ...(file.size !== undefined && { size: file.size }),
    }))
    return { path, algorithm, digest: '', folder: true, files: listed, ...sized }
  }
  if (md5 === undefined || (hash !== undefined && hash !== 'md5')) return undefined
  return { path, algorithm, digest: md5.slice(0, 32).toLowerCase(), folder: md5.endsWith('.dir'), ...sized }
}
