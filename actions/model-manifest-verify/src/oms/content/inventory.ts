import { lstatSync, realpathSync } from 'node:fs'
import nodePath from 'node:path'
import { openRoot, walk, type Entry, type Root } from '@seaworthy/files'
import type { UserError } from '@seaworthy/verdict'
import { signatureFault } from '../fault.ts'
import { ignoring } from './ignored.ts'

export interface PresentFile {
  /** Relative to the model, with `/`. */
  path: string
  /** Absolute, and no link. */
  file: string
  /** Bytes. */
  size: number
}

/** What is on the disk of a model. */
export interface Inventory {
  /** The last component of the model's path. */
  name: string
  isSingleFile: boolean
  files: PresentFile[]
  /** What can be no part of a model, with the reason: links, devices. */
  refused: { path: string; error: UserError }[]
}

export interface InventoryOptions {
  allowSymlinks: boolean
  /** Relative to the model; beside what everybody leaves out. */
  ignorePaths: readonly string[]
  /** The signature, which cannot sign itself: a path of this system, anywhere. */
  signatureFile?: string
  /** Names that are looked at although a path is ignored, since they are signed. */
  wanted?: readonly string[]
}

/** Deeper, links to directories are taken for a cycle. */
const mostLinkedDirectories = 8

/**
 * Lists a model: a directory or one file. Nothing outside it is looked at, and no link is followed unless the signer
 * followed links.
 * Throws `files/…` when it cannot be listed.
 */
export async function takeInventory(model: string, options: InventoryOptions): Promise<Inventory> {
  const name = nodePath.basename(nodePath.resolve(model))
  const stat = lstatSync(model, { throwIfNoEntry: false })
  if (stat?.isFile()) {
    const file = nodePath.resolve(model)
    return { name, isSingleFile: true, files: [{ path: name, file, size: stat.size }], refused: [] }
  }
  const root = await openRoot(model)
  const inventory: Inventory = { name, isSingleFile: false, files: [], refused: [] }
  await list(root, '', '', skipping(root, options), options.allowSymlinks, 0, inventory)
  return inventory
}

/** What is left out: ignored paths that nothing signed lies in, and the signature. */
function skipping(
  root: Root,
  { ignorePaths, signatureFile, wanted = [] }: InventoryOptions,
): (name: string) => boolean {
  const isIgnored = ignoring(ignorePaths)
  const kept = new Set(wanted.flatMap(withParents))
  const signature = signatureFile === undefined ? undefined : nameWithin(root, signatureFile)
  return (name) => (isIgnored(name) && !kept.has(name)) || name === signature
}

function withParents(name: string): string[] {
  const components = name.split('/')
  return components.map((_, index) => components.slice(0, index + 1).join('/'))
}

function nameWithin(root: Root, file: string): string | undefined {
  const folder = nodePath.dirname(nodePath.resolve(file))
  try {
    const real = nodePath.join(realpathSync(folder), nodePath.basename(file))
    return nodePath.relative(root.path, real).split(nodePath.sep).join('/')
  } catch {
    return undefined
  }
}

/** Lists the directory `under` of the root, whose entries get names that begin with `as`. */
async function list(
  root: Root,
  under: string,
  as: string,
  skip: (name: string) => boolean,
  followLinks: boolean,
  depth: number,
  inventory: Inventory,
): Promise<void> {
  const named = (name: string): string => (under === '' ? name : as + name.slice(under.length))
  const entries = await walk(root, { ...(under !== '' && { under }), skip: (name) => skip(named(name)) })
  for (const entry of entries) {
    const path = named(entry.name)
    if (entry.kind === 'file') inventory.files.push({ path, file: entry.path, size: entry.size })
    else if (entry.kind === 'other') inventory.refused.push({ path, error: noFile(path) })
    else if (entry.kind === 'link') {
      const error = linkFault(path, entry, followLinks, depth)
      if (error) inventory.refused.push({ path, error })
      else if (entry.link?.resolves === 'file') inventory.files.push(linkedFile(path, entry))
      else {
        const target = nodePath.relative(root.path, realpathSync(entry.path)).split(nodePath.sep).join('/')
        await list(root, target, path, skip, followLinks, depth + 1, inventory)
      }
    }
  }
}

function linkedFile(path: string, entry: Entry): PresentFile {
  const file = realpathSync(entry.path)
  return { path, file, size: lstatSync(file).size }
}

function linkFault(path: string, { link }: Entry, followLinks: boolean, depth: number): UserError | undefined {
  const shown = JSON.stringify(path)
  if (!followLinks) return refusedLink(`${shown} is a symbolic link, which this model may not have`)
  if (link?.leavesRoot)
    return refusedLink(`The link ${shown} points out of the model, to ${JSON.stringify(link.target)}`)
  if (link?.resolves === 'cycle' || depth >= mostLinkedDirectories) {
    return refusedLink(`The link ${shown} leads back to a directory that contains it`)
  }
  if (link?.resolves === 'file' || link?.resolves === 'directory') return undefined
  return refusedLink(`The link ${shown} points to no file`)
}

function refusedLink(message: string): UserError {
  return signatureFault('link', `${message}.`, {
    remedy: 'Replace the link by the file itself; `cp -rL` copies a model so.',
  })
}

function noFile(path: string): UserError {
  return signatureFault('not-a-file', `${JSON.stringify(path)} is a device, a FIFO or a socket.`, {
    remedy: 'Remove it from the model.',
  })
}
