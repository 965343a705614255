import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipOf } from './deterministic-zip.ts'
import { readShippedFiles } from './shipped-files.ts'

/**
 * Packs an app into `<name>-<version>.zip` below `artifacts` and returns the file's path. The same files give the same
 * bytes, whenever and wherever they are packed: a verifier can pack the commit again and compare.
 */
export async function pack(app: string, artifacts: string): Promise<string> {
  const { name, version, files } = await readShippedFiles(app)
  await mkdir(artifacts, { recursive: true })
  const artifact = join(artifacts, `${name}-${version}.zip`)
  await writeFile(artifact, zipOf(files))
  return artifact
}
