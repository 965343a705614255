import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { temporaryFolder } from './temporary.ts'
import { copyWorkTree } from './work-tree.ts'

export interface AppOptions {
  /** The workflow of the app, as YAML. */
  workflow: string
  /** Folder of the sample app in its repository. */
  folder?: string
  /** Changes the app, in the folder that it is given, before it is committed. */
  change?: ((folder: string) => Promise<void>) | undefined
}

/** A throw-away repository `acme/desk-agent` with the sample app and one workflow, in one commit. */
export async function appRepository(options: AppOptions): Promise<{ path: string } & AsyncDisposable> {
  const { workflow, folder = '.', change } = options
  const repository = await temporaryFolder('app')
  const app = path.join(repository.path, folder)
  const workflows = path.join(repository.path, '.github/workflows')
  await copyWorkTree('examples/desk-agent', app)
  await mkdir(workflows, { recursive: true })
  await writeFile(path.join(workflows, 'release.yml'), workflow)
  await change?.(app)
  commitAll(repository.path)
  return repository
}

function commitAll(repository: string): void {
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/acme/desk-agent')
  git('add', '--all')
  git('-c', 'user.name=Acme', '-c', 'user.email=dev@acme.example', 'commit', '--quiet', '--message=app')
}
