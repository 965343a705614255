import { hash } from 'node:crypto'
import * as z from 'zod'
import type { Root } from '@seaworthy/files'
import { below } from '../folders.ts'
import { readText } from '../read-text.ts'

const longestList = 64 * 1024 * 1024
const listSchema = z.array(z.object({ relpath: z.string(), md5: z.string().regex(/^[0-9a-f]{32}$/) }))

/**
 * The digest of each file of a folder by its path there, from DVC's cache in the root; none when the cache does not have
 * the list, or when it is not the list of that digest. DVC 3 keeps it in `files/md5`, DVC 2 beside it.
 */
export async function cachedMembers(
  root: Root,
  digest: string,
  repositories: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const object = `${digest.slice(0, 2)}/${digest.slice(2)}.dir`
  for (const repository of repositories) {
    for (const cache of ['.dvc/cache/files/md5', '.dvc/cache']) {
      const read = await readText(root, below(repository, `${cache}/${object}`), longestList)
      if (!('text' in read) || hash('md5', read.text, 'hex') !== digest) continue
      const list = listSchema.safeParse(parse(read.text))
      if (list.success) return new Map(list.data.map(({ relpath, md5 }) => [relpath, md5]))
    }
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
