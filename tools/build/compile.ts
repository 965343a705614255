import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { UserError } from '@seaworthy/verdict'
import type { ActionSources } from './actions.ts'

/**
 * Compiles the actions and shared/ to JavaScript in an emptied build/.
 * Throws UserError with the compiler's output when it finds an error.
 */
export async function compile(root: string, actions: ActionSources[]): Promise<void> {
  await rm(join(root, 'build'), { recursive: true, force: true })
  await mkdir(join(root, 'build'))
  const project = join(root, 'build', 'tsconfig.json')
  const include = ['../shared/*/src', ...actions.map(({ name }) => `../actions/${name}/src`)]
  await writeFile(project, JSON.stringify({ extends: '../tsconfig.build.json', include }))
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
  try {
    await promisify(execFile)(process.execPath, [tsc, '--project', project, '--pretty', 'false'], { cwd: root })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    if (stdout === undefined) throw error
    throw new UserError('build/compile', `The sources do not compile:\n${stdout}${stderr ?? ''}`.trimEnd(), {
      remedy: 'Mend the errors above, which npm run typecheck shows too.',
      cause: error,
    })
  }
}
