import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import nodePath from 'node:path'

/**
 * SHA-256 over the scripts of a worker's folder and the version of Node: a cached judgement is worth nothing to other
 * rules than those that made it.
 */
export async function rulesDigest(worker: string): Promise<string> {
  const folder = nodePath.dirname(worker)
  const digest = createHash('sha256').update(`${process.version}\n`)
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js')).sort()) {
    digest.update(
      `${name}\n${createHash('sha256')
        .update(await readFile(nodePath.join(folder, name)))
        .digest('hex')}\n`,
    )
  }
  return digest.digest('hex')
}
