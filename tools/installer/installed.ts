import type { Environment } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot, installedProgram, toolFolder } from './cache.ts'
import { entryOf, readLock } from './lock.ts'
import type { Lock } from './lock.ts'

/** As Node names them: `linux-x64`. */
export const thisPlatform = `${process.platform}-${process.arch}`

/**
 * The absolute path of a tool that `tools/install` has installed at its locked version.
 * @throws UserError that says what to run when it has not.
 */
export async function installedTool(
  name: string,
  lock: Lock = readLock(),
  environment: Environment = process.env,
): Promise<string> {
  const folder = toolFolder(cacheRoot(environment), name, entryOf(lock, name), thisPlatform)
  const program = await installedProgram(folder)
  if (program !== undefined) return program
  throw new UserError('install/not-installed', `${name} is not installed in ${folder}`, {
    remedy: `Run \`tools/install ${name}\`.`,
  })
}
