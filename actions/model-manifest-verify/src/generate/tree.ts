import { lstatSync } from 'node:fs'
import nodePath from 'node:path'
import { checkPortablePath, openRoot, resolveWithin, shown, walk, type Entry, type Root } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { inSnapshot } from '../sources/huggingface/layout.ts'

/** A file that can be listed. */
export interface TreeFile {
  /** Relative to the manifest's folder. */
  name: string
  /** Where its bytes are, absolute, behind links. */
  path: string
  /** In bytes. */
  size: number
}

export interface Tree {
  /** The manifest's folder. */
  root: Root
  files: TreeFile[]
  /** Why something cannot be listed, one sentence each. */
  unknown: string[]
}

/** Folders of tools and tests, which are no part of a product. */
const skipped = new Set(
  '.git .hg .svn .dvc .cache .venv venv node_modules __pycache__ .no_exist .idea test tests __tests__ fixtures'.split(
    ' ',
  ),
)

/** The files below a folder of the root (`''` is the root itself) that can be listed, and what cannot. */
export async function readTree(root: Root, under: string, leftOut: ReadonlySet<string>): Promise<Tree> {
  const entries = await walk(root, {
    ...(under !== '' && { under }),
    skip: (name) => skipped.has(nodePath.posix.basename(name)) || leftOut.has(nodePath.join(root.path, name)),
  })
  const tree: Tree = { root, files: [], unknown: [] }
  for (const entry of entries) {
    if (entry.kind === 'directory') continue
    const found = await listable(root, entry)
    if (typeof found === 'string') tree.unknown.push(found)
    else tree.files.push(found)
  }
  return tree
}

async function listable(root: Root, { name, kind, path, size, link }: Entry): Promise<TreeFile | string> {
  const reason = checkPortablePath(name)
  if (reason !== undefined) return `${shown(name)} cannot be listed, since its name ${reason}: rename it.`
  if (kind === 'file') return { name, path, size }
  if (kind === 'other') return `${shown(name)} cannot be listed: it is a device, a FIFO or a socket.`
  if (link?.resolves === 'directory') {
    return `${shown(name)} cannot be listed, since it is a link to a directory: put the directory itself there.`
  }
  try {
    return await findFile(root, name)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return `${shown(name)} cannot be listed: ${error.message}`
  }
}

/**
 * The file of a name, behind links that stay in the root; those of a cache of huggingface_hub may also lead to the
 * blobs of the same repository, since that is its layout. Throws `files/not-found`, `files/leaves-root`, ….
 */
export async function findFile(root: Root, name: string): Promise<TreeFile> {
  const path = await realPath(root, name)
  const stat = lstatSync(path)
  if (!stat.isFile()) {
    throw new UserError('files/not-a-file', `${shown(name)} is not a regular file.`, {
      remedy: 'Put the file itself there.',
      at: { file: path },
    })
  }
  return { name, path, size: stat.size }
}

async function realPath(root: Root, name: string): Promise<string> {
  try {
    return await resolveWithin(root, name)
  } catch (error) {
    const place = inSnapshot(nodePath.join(root.path, name).split(nodePath.sep).join('/'))
    if (!place || !(error instanceof UserError) || error.rule !== 'files/leaves-root') throw error
    return resolveWithin(await openRoot(place.repository), `snapshots/${place.commit}/${place.path}`)
  }
}
