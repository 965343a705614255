import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** The folders that hold workspace packages. */
export const workspaceFolders = ['actions', 'shared'] as const

/**
 * The repository's root, which must be the working directory: webpack derives module ids from paths relative to it, so
 * that bundles built from elsewhere would differ. Throws UserError when it is another folder.
 */
export async function repositoryRoot(): Promise<string> {
  const root = process.cwd()
  try {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { workspaces?: unknown }
    await access(join(root, 'tsconfig.build.json'))
    if (Array.isArray(manifest.workspaces)) return root
  } catch (cause) {
    throw notTheRoot(root, cause)
  }
  throw notTheRoot(root)
}

function notTheRoot(root: string, cause?: unknown): UserError {
  return new UserError(
    'build/working-directory',
    `The build must run in the root of the repository (package.json with workspaces, tsconfig.build.json), but it runs in ${root}.`,
    { remedy: 'Run it through npm, which goes to the root: npm run build.', cause },
  )
}
