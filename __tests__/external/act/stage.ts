import { execFileSync } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pinOwnReferences } from '../../../tools/generate/workflows/pin-own-references.ts'
import { temporaryFolder } from './temporary.ts'

/** This repository as others see it at a commit, in a folder. */
export interface Staged extends AsyncDisposable {
  path: string
  /** `owner/name` */
  repository: string
  commit: string
}

const root = path.resolve(import.meta.dirname, '../../..')
const rewritten = /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/

/**
 * Copies what git tracks or would track of the work tree, so that tests see what a commit of it would publish, and writes
 * `$/` as `owner/name@commit`, since act does not know that syntax.
 */
export async function stageThisRepository(repository: string): Promise<Staged> {
  const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' })
  const commit = git('rev-parse', 'HEAD').trim()
  const deleted = new Set(git('ls-files', '-z', '--deleted').split('\0'))
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  const folder = await temporaryFolder('staged')
  for (const name of new Set(listed)) {
    if (name === '' || deleted.has(name)) continue
    const target = path.join(folder.path, name)
    await cp(path.join(root, name), target)
    if (!rewritten.test(name)) continue
    await writeFile(target, pinOwnReferences(await readFile(target, 'utf8'), { repository, commit }))
  }
  return Object.assign(folder, { repository, commit })
}
