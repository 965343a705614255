import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { openRoot } from '../../../shared/files/src/index.ts'
import type { Root } from '../../../shared/files/src/index.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** What a test finds on its disk: text is a file, `{ to }` a link with that target. */
export type Tree = Record<string, string | { to: string }>

/** A real temporary folder with these files, removed after the test. */
export function plant(tree: Tree): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'files-')))
  folders.push(folder)
  for (const [name, what] of Object.entries(tree)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (typeof what === 'string') writeFileSync(file, what)
    else symlinkSync(what.to, file)
  }
  return folder
}

/** The same, as a root: `root/` of a folder whose `outside/` holds a secret. */
export async function plantRoot(tree: Tree): Promise<Root> {
  const inRoot = Object.entries(tree).map(([name, what]) => [`root/${name}`, what])
  const folder = plant({ 'outside/secret.txt': 'secret', ...Object.fromEntries(inRoot) } as Tree)
  mkdirSync(path.join(folder, 'root'), { recursive: true })
  return openRoot(path.join(folder, 'root'))
}

/** The UserError that the promise is rejected with. */
export async function faultOf(promise: Promise<unknown>): Promise<UserError> {
  const reason = await promise.then(
    (value) => new Error(`expected a UserError, found the value ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (reason instanceof UserError) return reason
  throw reason
}

export async function ruleOf(promise: Promise<unknown>): Promise<string> {
  return (await faultOf(promise)).rule
}
