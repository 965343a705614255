import { execFileSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import path from 'node:path'

/** The root of this repository. */
export const root = path.resolve(import.meta.dirname, '../../..')

/** Copies what git tracks or would track of a folder of this repository: what a commit of the work tree would hold. Returns the names. */
export async function copyWorkTree(folder: string, target: string): Promise<string[]> {
  const list = (...args: string[]): string[] =>
    execFileSync('git', ['-C', path.join(root, folder), 'ls-files', '-z', ...args], { encoding: 'utf8' })
      .split('\0')
      .filter((name) => name !== '')
  const deleted = new Set(list('--deleted'))
  const names = [...new Set(list('--cached', '--others', '--exclude-standard'))].filter((name) => !deleted.has(name))
  for (const name of names) await cp(path.join(root, folder, name), path.join(target, name))
  return names
}
