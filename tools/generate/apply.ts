import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Drift } from './drift.ts'

/** Mends a drift. A file is there whole or as it was before: it is written beside its place and then renamed. */
export async function applyDrift(root: string, drift: Drift): Promise<void> {
  const file = path.join(root, drift.path)
  if (drift.kind === 'stale') {
    await rm(file)
    return
  }
  const draft = `${file}.${process.pid}.draft`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, drift.content)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
