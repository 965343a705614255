import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** An action's sources, as paths relative to the repository's root, without extension. */
export interface ActionSources {
  name: string
  entry: string
  /** Worker-thread entries by name: each is a bundle of its own. */
  workers: { name: string; entry: string }[]
}

/**
 * The actions of the repository, or only the named ones, sorted by name. Every folder in actions/ is one; those in
 * progress, with neither `action.yml` nor `src/index.ts`, are built only when they are named.
 * Throws UserError for a name that is no action and for a folder without src/index.ts.
 */
export async function findActions(root: string, names: string[]): Promise<ActionSources[]> {
  const folders = await foldersOf(join(root, 'actions'))
  const unknown = names.filter((name) => !folders.includes(name))
  if (unknown.length > 0) {
    throw new UserError(
      'build/unknown-action',
      `There is no action ${unknown.join(', ')}; actions/ has ${folders.join(', ') || 'none'}.`,
      { remedy: 'Name actions by their folder in actions/.' },
    )
  }
  const wanted = names.length > 0 ? folders.filter((folder) => names.includes(folder)) : await readyOf(root, folders)
  return Promise.all(wanted.map((name) => sourcesOf(root, name)))
}

async function sourcesOf(root: string, name: string): Promise<ActionSources> {
  const folder = `actions/${name}/src`
  if (!(await filesOf(join(root, folder))).includes('index.ts')) {
    throw new UserError('build/no-entry', `actions/${name} has no src/index.ts, from which its bundle is made.`, {
      remedy: `Write ${folder}/index.ts, remove actions/${name}, or build only others: npm run build -- NAME….`,
      at: { file: `${folder}/index.ts` },
    })
  }
  const workers = (await filesOf(join(root, folder, 'workers')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  return {
    name,
    entry: `${folder}/index`,
    workers: workers.map((worker) => ({ name: worker, entry: `${folder}/workers/${worker}` })),
  }
}

async function readyOf(root: string, folders: string[]): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => [
      ...(await filesOf(join(root, `actions/${folder}`))),
      ...(await filesOf(join(root, `actions/${folder}/src`))),
    ]),
  )
  return folders.filter((_, index) => ['action.yml', 'index.ts'].some((name) => files[index]?.includes(name)))
}

async function foldersOf(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

async function filesOf(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
