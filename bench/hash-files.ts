import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Sample {
  name: string
  count: number
  /** Of each file, in bytes. */
  size: number
}

/** The files of a sample on disk. */
export interface SampleFiles {
  paths: string[]
  remove: () => Promise<void>
}

/** Writes files that differ from each other and are the same on every run. */
export async function writeSample({ count, size }: Sample): Promise<SampleFiles> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const content = Buffer.alloc(size, 'seaworthy ')
  const paths: string[] = []
  for (let file = 0; file < count; file++) {
    content.writeUInt32BE(file)
    const target = path.join(folder, String(file).padStart(5, '0'))
    await writeFile(target, content)
    paths.push(target)
  }
  return { paths, remove: () => rm(folder, { recursive: true, force: true }) }
}
