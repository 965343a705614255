import nodePath from 'node:path'
import { openRoot, readBounded, resolveWithin, shown, walkNames, type Root } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { inCodeUnitOrder } from '../inventory/order.ts'
import { baseOf } from '../inventory/path.ts'
import type { SourceFolder } from './collector.ts'
import { decodeText } from './lock-text/decode.ts'

/** In bytes. Lock files of 200,000 packages have less than half of it. */
const largestFile = 256 * 1024 * 1024

/** Folders that hold what others declare, not what declares; files in them can still be read by name. */
const skipped = new Set(['.git', 'node_modules'])

/**
 * The files of a folder on the disk. Links are followed as long as they stay in it. Throws `files/not-found`,
 * `files/not-a-directory`, `files/unreadable` or `files/too-many`.
 */
export async function openFolder(directory: string): Promise<SourceFolder> {
  const root = await openRoot(directory)
  const entries = await walkNames(root, { skip: (name) => skipped.has(baseOf(name)) })
  const files = entries.filter(({ kind, link }) => kind === 'file' || link?.resolves === 'file')
  return new FolderOnDisk(root, files.map(({ name }) => name).sort(inCodeUnitOrder))
}

class FolderOnDisk implements SourceFolder {
  readonly #root: Root
  readonly paths: readonly string[]

  constructor(root: Root, paths: readonly string[]) {
    this.#root = root
    this.paths = paths
  }

  async bytes(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readBounded(await resolveWithin(this.#root, path), largestFile)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (error.rule === 'files/not-found') return undefined
      throw namedWithin(this.#root, error, path)
    }
  }

  async text(path: string): Promise<string | undefined> {
    const bytes = await this.bytes(path)
    return bytes && decodeText(bytes, path)
  }
}

/** The same error, with names from the folder on: where it lies on this machine must not come into a document. */
function namedWithin(root: Root, { rule, message, details }: UserError, path: string): UserError {
  const relative = message.replaceAll(root.path + nodePath.sep, '').replaceAll(shown(root.path), 'the folder')
  return new UserError(rule, relative, { ...details, at: { file: path } })
}
