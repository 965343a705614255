import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What npm's lock file says of a package. */
export interface LockedPackage {
  version: string
  resolved: string
  integrity: string
  license: string
  dependencies?: Record<string, string>
}

/** Takes what the sample declares: its packages, and the policy that they are judged by. */
export async function copyDeclared(folder: string, app: string): Promise<void> {
  for (const name of ['package.json', lockFile, 'seaworthy.yml']) await copyFile(join(app, name), join(folder, name))
}

/** Says more or other things of packages, by their folders: `node_modules/a`. */
export async function changeLocked(folder: string, packages: Record<string, Partial<LockedPackage>>): Promise<void> {
  const file = join(folder, lockFile)
  const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: Record<string, Partial<LockedPackage>> }
  for (const [path, said] of Object.entries(packages)) lock.packages[path] = { ...lock.packages[path], ...said }
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
}

const lockFile = 'package-lock.json'
