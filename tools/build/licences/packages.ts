import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** A package of a third party that has files in a bundle. */
export interface BundledPackage {
  /** Absolute path of its folder. */
  folder: string
  name: string
  version: string
  /** As its package.json states it: an SPDX expression, or nothing. */
  licence: string | undefined
  repository: string | undefined
  /** Its bundled files, relative to its folder, with `/`. */
  files: string[]
}

interface Manifest {
  name: string
  version: string
  license?: unknown
  licenses?: unknown
  repository?: unknown
  homepage?: unknown
}

/**
 * The packages of third parties that the files belong to. Files below build/ are our own.
 * Throws UserError for a file that is neither ours nor a package's.
 */
export async function packagesOf(root: string, sources: string[]): Promise<BundledPackage[]> {
  const filesByFolder = new Map<string, string[]>()
  for (const source of sources) {
    const folder = packageFolder(source)
    if (folder) filesByFolder.set(folder, [...(filesByFolder.get(folder) ?? []), source])
    else if (!source.startsWith(join(root, 'build') + sep)) throw foreignFile(source)
  }
  return Promise.all([...filesByFolder].map(([folder, files]) => readPackage(folder, files)))
}

/** The package's folder is known by its place alone: packages hold further package.json files inside. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]
}

async function readPackage(folder: string, files: string[]): Promise<BundledPackage> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  return {
    folder,
    name: manifest.name,
    version: manifest.version,
    licence: licenceOf(manifest),
    repository: repositoryOf(manifest),
    files: files.map((file) => relative(folder, file).split(sep).join('/')),
  }
}

/** `license`, or what npm packages had before 2015: `{ type }` and `licenses: [{ type }]`, of which one may choose. */
function licenceOf({ license, licenses }: Manifest): string | undefined {
  if (typeof license === 'string') return license
  const types = [license, ...(Array.isArray(licenses) ? (licenses as unknown[]) : [])]
    .map((item) => (item as { type?: unknown } | null | undefined)?.type)
    .filter((type) => typeof type === 'string')
  return types.length > 1 ? `(${types.join(' OR ')})` : types[0]
}

/** A URL for people, from the forms that package.json allows: https://docs.npmjs.com/cli/configuring-npm/package-json#repository. */
function repositoryOf({ repository, homepage }: Manifest): string | undefined {
  const stated = typeof repository === 'string' ? repository : (repository as { url?: unknown } | undefined)?.url
  if (typeof stated !== 'string') return typeof homepage === 'string' ? homepage : undefined
  return stated
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:/]+):/, 'https://$1/')
    .replace(/\.git$/, '')
}

function foreignFile(file: string): UserError {
  return new UserError('build/foreign-file', `The bundle holds ${file}, which is neither ours nor a package's.`, {
    remedy: 'Find the code that reads it by a path that ncc can follow, and give the path at run time instead.',
    at: { file },
  })
}
