import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import nodePath from 'node:path'

/**
 * SHA-256 over the scripts and grammars of a program's folders and the version of Node: what one program concluded is
 * worth nothing to another one. Undefined when there are none, as when it runs from source: then no two runs are known to
 * be of the same program.
 */
export async function programDigest(folders: readonly string[]): Promise<string | undefined> {
  const digest = createHash('sha256').update(`${process.version}\n`)
  let files = 0
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => /\.(?:js|cjs|wasm)$/.test(file)).sort()) {
      const content = createHash('sha256').update(await readFile(nodePath.join(folder, name)))
      digest.update(`${name}\n${content.digest('hex')}\n`)
      files++
    }
  }
  return files === 0 ? undefined : digest.digest('hex')
}
