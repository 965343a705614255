import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dist } from './dist.ts'
import { subtree, writeTree } from './tree.ts'

/** Replaces the whole dist/: what is not in `built` goes, so that no stale chunk or removed action stays. */
export async function publishAll(root: string, built: Dist): Promise<void> {
  const fresh = await stagingFolder(root)
  await writeTree(fresh, built.files)
  await replace(root, fresh, 'dist')
}

/** Replaces the folders of the built actions in dist/, and leaves the others. */
export async function publishSome(root: string, built: Dist): Promise<void> {
  const fresh = await stagingFolder(root)
  await mkdir(join(root, 'dist'), { recursive: true })
  for (const action of built.actions) {
    await writeTree(join(fresh, action), subtree(built.files, action))
    await replace(root, join(fresh, action), join('dist', action))
  }
  await writeTree(join(root, 'dist'), new Map([...built.files].filter(([path]) => !path.includes('/'))))
}

/** A folder on the same disk as dist/, where everything is written before anything is replaced. */
async function stagingFolder(root: string): Promise<string> {
  const folder = join(root, 'build', 'dist')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Swaps a finished folder in by two renames, so that a reader never meets a half-written one. */
async function replace(root: string, fresh: string, path: string): Promise<void> {
  const old = join(root, 'build', 'replaced')
  await rm(old, { recursive: true, force: true })
  if (await exists(join(root, path))) await rename(join(root, path), old)
  await rename(fresh, join(root, path))
  await rm(old, { recursive: true, force: true })
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  )
}
