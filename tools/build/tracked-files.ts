import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UserError } from '@seaworthy/verdict'

/** The files in a folder of the repository that Git tracks, relative to the folder. Throws UserError without Git. */
export async function trackedFiles(root: string, folder: string): Promise<Set<string>> {
  try {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '--', folder], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    })
    const paths = stdout.split('\0').filter((path) => path !== '')
    return new Set(paths.map((path) => path.slice(folder.length + 1)))
  } catch (cause) {
    throw new UserError('build/no-git', `Git does not say which files of ${folder}/ it tracks: ${String(cause)}`, {
      remedy: 'Run the check in a clone, with git on the PATH.',
      cause,
    })
  }
}
