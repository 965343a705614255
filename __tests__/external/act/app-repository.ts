import { execFileSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { temporaryFolder } from './temporary.ts'

const sample = path.resolve(import.meta.dirname, '../../../examples/desk-agent')

export interface AppOptions {
  /** The workflow of the app, as YAML. */
  workflow: string
  /** Changes the files of the app before they are committed. */
  change?: (folder: string) => Promise<void>
}

/** A throw-away repository `acme/desk-agent` with the sample app and one workflow, in one commit. */
export async function appRepository({ workflow, change }: AppOptions): Promise<{ path: string } & AsyncDisposable> {
  const folder = await temporaryFolder('app')
  await cp(sample, folder.path, { recursive: true })
  await mkdir(path.join(folder.path, '.github/workflows'), { recursive: true })
  await writeFile(path.join(folder.path, '.github/workflows/release.yml'), workflow)
  await change?.(folder.path)
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', folder.path, ...args], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/acme/desk-agent')
  git('add', '--all')
  git('-c', 'user.name=Acme', '-c', 'user.email=dev@acme.example', 'commit', '--quiet', '--message=app')
  return folder
}
