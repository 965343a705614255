import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pinOwnReferences } from '../../../tools/generate/workflows/pin-own-references.ts'
import { temporaryFolder } from './temporary.ts'
import { copyWorkTree, root } from './work-tree.ts'

/** This repository as others see it at a commit, in a folder. */
export interface Staged extends AsyncDisposable {
  path: string
  /** `owner/name` */
  repository: string
  commit: string
}

const rewritten = /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/

/** Copies the work tree, and writes `$/` in it as `owner/name@commit`, since act does not know that syntax. */
export async function stageThisRepository(repository: string): Promise<Staged> {
  const commit = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const folder = await temporaryFolder('staged')
  const names = await copyWorkTree('.', folder.path)
  for (const name of names.filter((candidate) => rewritten.test(candidate))) {
    const file = path.join(folder.path, name)
    await writeFile(file, pinOwnReferences(await readFile(file, 'utf8'), { repository, commit }))
  }
  return Object.assign(folder, { repository, commit })
}
