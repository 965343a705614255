import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git knows of a workspace; empty where it is no checkout. */
export interface Checkout {
  /** `owner/name` of the remote `origin`. */
  repository?: string
  /** 40 hexadecimal digits. */
  commit?: string
}

/** Asks git for the remote and the commit of a folder; a folder without them, or a machine without git, has none. */
export async function readCheckout(folder: string): Promise<Checkout> {
  const [remote, commit] = await Promise.all([
    git(folder, 'config', '--get', 'remote.origin.url'),
    git(folder, 'rev-parse', '--verify', 'HEAD'),
  ])
  const repository = repositoryOf(remote)
  return {
    ...(repository !== undefined && { repository }),
    ...(/^[0-9a-f]{40}$/.test(commit) && { commit }),
  }
}

/** `owner/name` of `https://host/owner/name.git`, `git@host:owner/name` and the like. */
export function repositoryOf(remote: string): string | undefined {
  const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(remote)
  return match?.[1]
}

async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { timeout: 5000, windowsHide: true })
    return stdout.trim()
  } catch {
    return ''
  }
}
