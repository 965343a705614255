import { foldersOf, subtree, type Tree } from './tree.ts'

/** The kinds of files in a bundle that have a budget of their own. */
export const sizeKinds = ['entry', 'chunks', 'workers', 'wasm', 'other'] as const
export type SizeKind = (typeof sizeKinds)[number]

/** Bytes by kind. */
export type Sizes = Record<SizeKind, number>

/** The sizes of each action in dist/. */
export function sizesByAction(dist: Tree): Record<string, Sizes> {
  return Object.fromEntries(foldersOf(dist).map((action) => [action, sizesOf(subtree(dist, action))]))
}

/**
 * entry: index.js, which every start reads; chunks: scripts that are read on use; workers: scripts of worker threads;
 * wasm: WebAssembly; other: all else that ships, but for the licences.
 */
function sizesOf(bundle: Tree): Sizes {
  const sizes: Sizes = { entry: 0, chunks: 0, workers: 0, wasm: 0, other: 0 }
  for (const [path, content] of bundle) {
    if (path !== 'licenses.txt') sizes[kindOf(path)] += content.byteLength
  }
  return sizes
}

function kindOf(path: string): SizeKind {
  if (path.endsWith('.wasm')) return 'wasm'
  if (!path.endsWith('.js')) return 'other'
  if (path === 'index.js') return 'entry'
  return path.startsWith('workers/') ? 'workers' : 'chunks'
}

/** The entries of a bundle, each of which Node parses as a whole: its own and those of its workers, by path in dist/. */
export function entriesOf(dist: Tree): { action: string; path: string; bytes: number }[] {
  return [...dist].flatMap(([path, { byteLength: bytes }]) => {
    const action = /^([^/]+)\/(?:workers\/[^/]+\/)?index\.js$/.exec(path)?.[1]
    return action === undefined ? [] : [{ action, path, bytes }]
  })
}
