import * as z from 'zod'

/** What the Hub says a file of a commit is. */
export interface TreeFile {
  algorithm: 'git-sha1' | 'sha256'
  digest: string
  /** In bytes. */
  size: number
}

const sha1 = z.string().regex(/^[0-9a-f]{40}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.int().min(0)

/** As huggingface_hub keeps it: `trees/<commit>.json` (_tree_cache.py). */
const recorded = z.object({
  format_version: z.literal(1),
  files: z.record(
    z.string(),
    z.object({ size, blob_id: sha1, lfs_sha256: sha256.nullish(), lfs_size: size.nullish() }),
  ),
})

/** As the Hub answers: `/api/models/<id>/tree/<commit>?recursive=true`, all pages in one list. */
const answered = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: size.optional(),
    oid: sha1,
    lfs: z.object({ oid: sha256, size }).nullish(),
  }),
)

/** The files of a commit by path, from either form; or why the text is neither, as the end of a sentence. */
export function parseTreeListing(text: string): ReadonlyMap<string, TreeFile> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'is not valid JSON'
  }
  const parsed = z.union([recorded, answered]).safeParse(value)
  if (!parsed.success) return "is not a listing of the Hub's files in a form that is known"
  if (Array.isArray(parsed.data)) {
    const files = parsed.data.filter(({ type }) => type === 'file')
    return new Map(files.map(({ path, oid, size = 0, lfs }) => [path, treeFile(oid, size, lfs?.oid, lfs?.size)]))
  }
  return new Map(
    Object.entries(parsed.data.files).map(([path, file]) => {
      return [path, treeFile(file.blob_id, file.size, file.lfs_sha256, file.lfs_size)]
    }),
  )
}

function treeFile(blob: string, size: number, lfs?: string | null, lfsSize?: number | null): TreeFile {
  return typeof lfs === 'string'
    ? { algorithm: 'sha256', digest: lfs, size: lfsSize ?? size }
    : { algorithm: 'git-sha1', digest: blob, size }
}
