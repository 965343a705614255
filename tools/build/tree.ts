import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** Files by path below one folder, with `/` on every system. */
export type Tree = Map<string, Uint8Array>

/** The files below `folder`; an absent folder has none. Throws UserError for anything but files and folders. */
export async function readTree(folder: string): Promise<Tree> {
  const tree: Tree = new Map()
  for (const entry of await entriesBelow(folder)) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file).split(sep).join('/')
    if (entry.isFile()) tree.set(path, await readFile(file))
    else if (!entry.isDirectory()) {
      throw new UserError('build/not-a-file', `${file} is neither a file nor a folder, and bundles have no links.`, {
        remedy: `Remove ${file}.`,
        at: { file },
      })
    }
  }
  return tree
}

/** Writes the tree below `folder`, as files that are not executable. */
export async function writeTree(folder: string, tree: Tree): Promise<void> {
  for (const [path, content] of tree) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { mode: 0o644 })
  }
}

/** The part of the tree below a folder, with paths relative to it. */
export function subtree(tree: Tree, folder: string): Tree {
  const prefix = `${folder}/`
  const below = [...tree].filter(([path]) => path.startsWith(prefix))
  return new Map(below.map(([path, content]) => [path.slice(prefix.length), content]))
}

/** The names of the tree's topmost folders, sorted. */
export function foldersOf(tree: Tree): string[] {
  const paths = [...tree.keys()].filter((path) => path.includes('/'))
  return [...new Set(paths.map((path) => path.slice(0, path.indexOf('/'))))].sort()
}

async function entriesBelow(folder: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
