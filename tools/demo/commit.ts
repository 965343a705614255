import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The variables that tell an action which commit it works on: the checked-out one. None outside a git checkout, for
 * example in an unpacked source archive; the runner's stand-in is used there.
 */
export async function commitVariables(folder: string): Promise<Record<string, string>> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder })
    return { GITHUB_SHA: stdout.trim() }
  } catch {
    return {}
  }
}
