import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import nodePath from 'node:path'
import { portableWithin, readBounded, shown, type Root } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { folderOf } from '../sources/folders.ts'
import { outputsOf } from './dvc.ts'
import { findFile, readTree, type Tree } from './tree.ts'

/** What is generated from: the files at a path. */
export interface Target {
  tree: Tree
  /** The folder that was read, relative to the manifest's; `''` is that folder. */
  under: string
  /** Whether a name is at the path. */
  covers(name: string): boolean
}

/** In bytes. */
const longestDocument = 16 * 1024 * 1024

/**
 * Reads what is at a path: everything in a directory, in that of an `MLmodel`, what a `.dvc` file tracks, or one file.
 * Throws UserError when it is not in the root, is not there, or when DVC has not fetched it.
 */
export async function readTarget(
  root: Root,
  { path, manifestFile, leaveOut = [] }: { path: string; manifestFile: string; leaveOut?: readonly string[] },
): Promise<Target> {
  const name = await nameIn(root, path)
  const leftOut = new Set(
    [manifestFile, ...leaveOut].map((file) =>
      nodePath.join(root.path, nodePath.relative(nodePath.dirname(manifestFile), file)),
    ),
  )
  const stat = lstatSync(nodePath.join(root.path, name), { throwIfNoEntry: false })
  if (stat?.isDirectory() === true) return directory(root, name, leftOut)
  if (nodePath.posix.basename(name) === 'MLmodel') return directory(root, folderOf(name), leftOut)
  if (name.endsWith('.dvc')) return tracked(root, name, leftOut)
  const file = await findFile(root, name)
  return { tree: { root, files: [file], unknown: [] }, under: folderOf(name), covers: (one) => one === name }
}

async function directory(root: Root, under: string, leftOut: ReadonlySet<string>): Promise<Target> {
  return {
    tree: await readTree(root, under, leftOut),
    under,
    covers: (name) => under === '' || name.startsWith(`${under}/`),
  }
}

/** What a `.dvc` file tracks, each output as a directory or a file. */
async function tracked(root: Root, document: string, leftOut: ReadonlySet<string>): Promise<Target> {
  const text = (await readBounded(nodePath.join(root.path, document), longestDocument)).toString('utf8')
  const outputs = outputsOf(document, text)
  if (typeof outputs === 'string') {
    throw new UserError('source/unreadable', `${shown(document)} ${outputs}.`, {
      remedy: 'Name a .dvc file that DVC wrote.',
      at: { file: nodePath.join(root.path, document) },
    })
  }
  const parts = await Promise.all(outputs.map((output) => outputAt(root, output, document, leftOut)))
  return {
    tree: { root, files: parts.flatMap(({ files }) => files), unknown: parts.flatMap(({ unknown }) => unknown) },
    under: folderOf(document),
    covers: (name) => outputs.some((output) => name === output || name.startsWith(`${output}/`)),
  }
}

async function outputAt(root: Root, output: string, document: string, leftOut: ReadonlySet<string>): Promise<Tree> {
  const stat = lstatSync(nodePath.join(root.path, output), { throwIfNoEntry: false })
  if (!stat) {
    throw new UserError('model/dvc-placeholder', `${shown(output)}, which ${shown(document)} tracks, is not there.`, {
      remedy: `Run \`dvc pull ${document}\`, then generate again.`,
      at: { file: nodePath.join(root.path, document) },
    })
  }
  if (stat.isDirectory()) return readTree(root, output, leftOut)
  return { root, files: [await findFile(root, output)], unknown: [] }
}

/** The path relative to the root, with `/`. Links above it are followed; the path itself keeps its name. */
async function nameIn(root: Root, path: string): Promise<string> {
  const folder = await realpath(nodePath.dirname(path)).catch(() => nodePath.dirname(path))
  const name = portableWithin(root.path, nodePath.join(folder, nodePath.basename(path)))
  if (name === undefined) {
    throw new UserError(
      'manifest/outside-folder',
      `${shown(path)} is not in the folder of the manifest, ${shown(root.path)}.`,
      {
        remedy:
          'Copy the model there (for the Hub: `hf download --local-dir`), or put the manifest in a folder above it.',
        at: { file: path },
      },
    )
  }
  return name
}
