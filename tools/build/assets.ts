import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** A file of a package that an action reads at run time, such as a grammar in WebAssembly. */
export interface Asset {
  /** Relative to the action's folder in dist/, with `/`. */
  path: string
  /** Absolute: where it comes from, for its licence. */
  source: string
  content: Uint8Array
}

/**
 * Reads an action's assets out of its packages: `assets` of its package.json, each a path in dist/ with the import
 * specifier of the file. Throws UserError for one that no installed package has.
 */
export async function readAssets(root: string, action: string): Promise<Asset[]> {
  const manifest = join(root, 'actions', action, 'package.json')
  const { assets = {} } = JSON.parse(await readFile(manifest, 'utf8')) as { assets?: Record<string, string> }
  const require = createRequire(manifest)
  return Promise.all(
    Object.entries(assets).map(async ([path, specifier]) => {
      const source = resolve(require, action, specifier)
      return { path, source, content: await readFile(source) }
    }),
  )
}

function resolve(require: NodeJS.Require, action: string, specifier: string): string {
  try {
    return require.resolve(specifier)
  } catch (cause) {
    throw new UserError('build/asset', `actions/${action}/package.json lists the asset ${specifier}: no such file.`, {
      remedy: `Add its package to the dependencies of actions/${action}, or mend the path, and run npm install.`,
      at: { file: `actions/${action}/package.json` },
      cause,
    })
  }
}
