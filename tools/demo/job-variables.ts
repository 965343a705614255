import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The sample stands for a repository of its own, whichever repository it lies in. */
const repository = 'acme/desk-agent'

/**
 * The variables of the demo's job: the same repository and commit for the app and for its changed copy, which is no
 * checkout. Outside a git checkout, for example in an unpacked source archive, the runner stands in for the commit.
 */
export async function jobVariables(folder: string): Promise<Record<string, string>> {
  return { GITHUB_REPOSITORY: repository, ...(await commitOf(folder)) }
}

async function commitOf(folder: string): Promise<{ GITHUB_SHA?: string }> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder })
    return { GITHUB_SHA: stdout.trim() }
  } catch {
    return {}
  }
}
