import nodePath from 'node:path'
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import * as z from 'zod'
import { parseDvc } from '../sources/dvc/documents.ts'
import { below, folderOf } from '../sources/folders.ts'
import { readText } from '../sources/read-text.ts'
import type { ModelFiles } from './group.ts'
import type { Telling } from './telling.ts'
import type { Tree } from './tree.ts'

/** In bytes. */
const longestDocument = 16 * 1024 * 1024

/** Where `dvc import` and `dvc import-url` say that the outputs came from (dvc/dependency/repo.py, dvc/schema.py). */
const importSchema = z.object({
  deps: z
    .array(
      z.object({
        path: z.string(),
        repo: z.object({ url: z.string(), rev_lock: z.string().optional() }).optional(),
        etag: z.string().optional(),
        version_id: z.string().optional(),
        md5: z.string().optional(),
      }),
    )
    .optional(),
})

/**
 * What the `.dvc` file beside a model tells: where it was imported from, at which commit; else its digest, which is a
 * revision that cannot move, of a place that only people know.
 */
export async function tellByDvc({ folder, files }: ModelFiles, { root }: Tree): Promise<Telling> {
  const sets = [folder, ...files.slice(0, 1).map(({ name }) => name)].filter((name) => name !== '')
  for (const name of sets) {
    const document = `${name}.dvc`
    const read = await readText(root, document, longestDocument)
    if (!('text' in read)) continue
    const parsed = parseDvc(read.text, 'stage')
    if (typeof parsed === 'string') return { unknown: [`${document} tells nothing: it ${parsed}.`] }
    const base = below(folderOf(document), parsed.folder)
    const output = parsed.outputs.find(({ path }) => below(base, path) === name)
    if (!output) continue
    const imported = importedFrom(read.text)
    return { source: imported ?? { revision: output.digest === '' ? undefined : `md5:${output.digest}` } }
  }
  return {}
}

/** The outputs of a `.dvc` file, relative to the root; or why it has none, as the end of a sentence. */
export function outputsOf(document: string, text: string): string[] | string {
  const parsed = parseDvc(text, 'stage')
  if (typeof parsed === 'string') return parsed
  const base = below(nodePath.posix.dirname(document), parsed.folder)
  return [...parsed.outputs.map(({ path }) => path), ...parsed.undetermined].map((path) => below(base, path))
}

function importedFrom(text: string): Telling['source'] {
  let value: unknown
  try {
    value = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: 20, maxAliases: 100 })
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
  const [dependency] = importSchema.safeParse(value).data?.deps ?? []
  if (!dependency) return undefined
  const { path, repo, etag, version_id: version, md5 } = dependency
  if (repo) return { uri: `${repo.url}#${path}`, revision: repo.rev_lock }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return undefined
  return { uri: path, revision: version ?? etag ?? md5 }
}
