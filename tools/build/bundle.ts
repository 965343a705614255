import ncc, { type Output } from '@vercel/ncc'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { moduleGraph, type Unresolved } from './module-graph.ts'
import type { Tree } from './tree.ts'

/** One entry with everything that it imports. */
export interface Bundle {
  /** index.js, its lazy chunks, and the files that they read at run time. */
  files: Tree
  /** Absolute paths of the files that went into it, sorted. */
  sources: string[]
  /** Imports of third parties that are not installed, usually optional ones. */
  unresolved: Unresolved[]
}

/**
 * Bundles one compiled entry (a path in build/, without extension) to CommonJS: unminified, so that a change can be
 * read, without source maps and without ncc's cache, so that it depends on nothing but the sources.
 * Throws UserError when our own code imports what is not there.
 */
export async function bundle(root: string, entry: string): Promise<Bundle> {
  const copied = new Set<string>()
  const { code, assets, symlinks, stats } = await runNcc(root, entry, copied)
  refuseLinks(entry, symlinks)
  const files: Tree = new Map([['index.js', script(code)]])
  for (const [path, { source }] of Object.entries(assets)) files.set(path, content(path, source))
  refuseLocalPaths(root, entry, files)
  const graph = moduleGraph(stats)
  refuseUnresolved(graph.unresolved)
  return { files, sources: [...graph.files, ...copied].sort(), unresolved: graph.unresolved }
}

/** Runs ncc, which adds the absolute paths of the files that it copies to `copied`. */
async function runNcc(root: string, entry: string, copied: Set<string>): Promise<Output> {
  try {
    return await ncc(join(root, 'build', `${entry}.js`), {
      cache: false,
      quiet: true,
      minify: false,
      sourceMap: false,
      target: 'es2022',
      customEmit(path, { isRequire }) {
        const source = fixedPart(path)
        if (!isRequire && existsSync(source)) copied.add(source)
        return undefined
      },
    })
  } catch (cause) {
    throw new UserError('build/bundle', `ncc cannot bundle ${entry}.ts: ${String(cause)}`, {
      remedy: 'Mend the import that it names, or use a package that can be bundled.',
      cause,
    })
  }
}

/** ncc marks what it cannot know of a path by U+001A, and copies the whole folder before it. */
function fixedPart(path: string): string {
  const unknown = path.indexOf('\u001A')
  return unknown === -1 ? path : path.slice(0, path.lastIndexOf(sep, unknown))
}

function content(path: string, source: string | Uint8Array): Uint8Array {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  return /\.[cm]?js$/.test(path) ? script(Buffer.from(bytes).toString('utf8')) : bytes
}

/** Git stores LF. In JavaScript CRLF means the same everywhere, also in template literals (ECMA-262, 12.9.6 TRV). */
function script(code: string): Uint8Array {
  return Buffer.from(code.replaceAll('\r\n', '\n'))
}

function refuseLinks(entry: string, symlinks: Record<string, string>): void {
  const [path] = Object.keys(symlinks)
  if (path === undefined) return
  throw new UserError('build/link', `The bundle of ${entry}.ts would hold the link ${path}, which breaks on Windows.`, {
    remedy: 'Import the package in a way that copies no links, or use another one.',
  })
}

function refuseLocalPaths(root: string, entry: string, files: Tree): void {
  for (const [path, bytes] of files) {
    if (!path.endsWith('.js') || !Buffer.from(bytes).includes(root)) continue
    throw new UserError('build/local-path', `${path} of the bundle of ${entry}.ts holds this machine's path ${root}.`, {
      remedy: 'Find the path in the bundle, and import its module so that ncc need not fix its place.',
    })
  }
}

function refuseUnresolved(unresolved: Unresolved[]): void {
  const own = unresolved.find(({ from }) => from.startsWith('./build/'))
  if (!own) return
  throw new UserError('build/unresolved', `${own.from} imports ${own.request}, which is not installed.`, {
    remedy: `Add ${own.request} to the dependencies of that package, and run npm install.`,
  })
}
