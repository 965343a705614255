import { findActions, type ActionSources } from './actions.ts'
import { readAssets } from './assets.ts'
import { bundle, type Bundle } from './bundle.ts'
import { compile } from './compile.ts'
import { thirdPartyLicences } from './licences/licences.ts'
import type { Unresolved } from './module-graph.ts'
import { stagePackages } from './stage.ts'
import type { Tree } from './tree.ts'

/** What belongs into dist/, complete or for some actions. */
export interface Dist {
  /** By path relative to dist/. */
  files: Tree
  actions: string[]
  /** Optional imports of third parties that the bundles leave out. */
  unresolved: Unresolved[]
}

/**
 * Builds dist/ in memory, of all actions or of the named ones, by way of an emptied build/ folder.
 * The same sources and packages give the same bytes.
 */
export async function buildDist(root: string, names: string[]): Promise<Dist> {
  const actions = await findActions(root, names)
  await compile(root, actions)
  await stagePackages(root)
  // The bundles are CommonJS, although the package.json of the root says otherwise.
  const files: Tree = new Map([['package.json', Buffer.from('{"type":"commonjs"}\n')]])
  const unresolved: Unresolved[] = []
  // One after another: ncc keeps the state of a compilation in its module.
  for (const action of actions) {
    const built = await bundleAction(root, action)
    for (const [path, content] of built.files) files.set(`${action.name}/${path}`, content)
    unresolved.push(...built.unresolved)
  }
  return { files, actions: actions.map(({ name }) => name), unresolved }
}

/** The entry, each worker in a folder of its own, the assets once for all of them, and the licences of everything. */
async function bundleAction(root: string, { name, entry, workers }: ActionSources): Promise<Bundle> {
  const bundles = [{ folder: '', ...(await bundle(root, entry)) }]
  for (const worker of workers) {
    bundles.push({ folder: `workers/${worker.name}/`, ...(await bundle(root, worker.entry)) })
  }
  const files: Tree = new Map(
    bundles.flatMap(({ folder, files }) => [...files].map(([path, content]) => [folder + path, content] as const)),
  )
  const sources = bundles.flatMap((built) => built.sources)
  for (const { path, source, content } of await readAssets(root, name)) {
    files.set(path, content)
    sources.push(source)
  }
  files.set('licenses.txt', Buffer.from(await thirdPartyLicences(root, name, sources)))
  return { files, sources, unresolved: bundles.flatMap((built) => built.unresolved) }
}
