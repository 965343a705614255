import { posix } from 'node:path'
import { type CargoManifest, declaredDependencies } from '../cargo/manifest.ts'
import { textsIn, isObject, objectOr, textOr } from '../lock-text/json.ts'
import type { SourceFolder } from '../collector.ts'
import { parseToml } from '../lock-text/toml.ts'
import { readManifest } from '../npm-package/manifest.ts'
import { requirementsFile } from '../python/requirements/files.ts'
import { parseRequirement } from '../python/requirement.ts'

/** A package that a manifest asks for, in some range of versions. */
export interface Asked {
  name: string
  range?: string | undefined
  isDevelopment: boolean
}

/** Manifests of one ecosystem, and what locks the versions that they leave open. */
export interface ManifestKind {
  /** The type of its package URLs. */
  type: 'npm' | 'cargo' | 'pypi'
  isIt: (path: string) => boolean
  /** Whether this file, in the folder of a manifest or above it, locks what it asks for. */
  isLock: (name: string) => boolean
  /** The package manager's command that writes the lock file. */
  locks: string
  asked: (path: string, folder: SourceFolder) => Promise<Asked[]>
}

const nodeLocks = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
])
const pythonLocks = /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[^.]+)?\.toml)$/

export const manifestKinds: readonly ManifestKind[] = [
  {
    type: 'npm',
    isIt: (path) => posix.basename(path) === 'package.json',
    isLock: (name) => nodeLocks.has(name),
    locks: 'npm install',
    asked: askedOfNode,
  },
  {
    type: 'cargo',
    isIt: (path) => posix.basename(path) === 'Cargo.toml',
    isLock: (name) => name === 'Cargo.lock' || name === '.cargo-checksum.json',
    locks: 'cargo generate-lockfile',
    asked: askedOfCargo,
  },
  {
    type: 'pypi',
    isIt: (path) => ['pyproject.toml', 'Pipfile'].includes(posix.basename(path)),
    isLock: (name) => pythonLocks.test(name) || requirementsFile.test(name),
    locks: 'uv lock, poetry lock or pipenv lock',
    asked: askedOfPython,
  },
]

async function askedOfNode(path: string, folder: SourceFolder): Promise<Asked[]> {
  const manifest = (await readManifest(folder, path)) ?? {}
  const lists = ['dependencies', 'optionalDependencies', 'devDependencies'] as const
  return lists.flatMap((list) =>
    Object.entries(objectOr(manifest[list])).map(([name, range]) => ({
      name,
      range: textOr(range),
      isDevelopment: list === 'devDependencies',
    })),
  )
}

async function askedOfCargo(path: string, folder: SourceFolder): Promise<Asked[]> {
  const table = await readTable(path, folder)
  const manifest: CargoManifest = { file: path, directory: `${posix.dirname(path)}/`, table }
  // Crates of the sources have a path, and no lock file fixes them.
  return declaredDependencies(manifest, undefined)
    .filter(({ versions }) => versions !== undefined)
    .map(({ crate, versions, use }) => ({ name: crate, range: versions, isDevelopment: use !== 'normal' }))
}

async function askedOfPython(path: string, folder: SourceFolder): Promise<Asked[]> {
  const table = await readTable(path, folder)
  const poetry = objectOr(objectOr(objectOr(table['tool'])['poetry'])['dependencies'])
  const project = textsIn(objectOr(table['project'])['dependencies']).flatMap((text) => {
    const requirement = parseRequirement(text)
    return requirement ? [{ name: requirement.name, range: text, isDevelopment: false }] : []
  })
  const isPipfile = posix.basename(path) === 'Pipfile'
  return [
    ...project,
    ...inTable(poetry, false),
    ...(isPipfile ? [...inTable(table['packages'], false), ...inTable(table['dev-packages'], true)] : []),
  ]
}

function inTable(table: unknown, isDevelopment: boolean): Asked[] {
  return Object.entries(objectOr(table)).flatMap(([name, range]) =>
    name === 'python' ? [] : [{ name, range: textOr(isObject(range) ? range['version'] : range), isDevelopment }],
  )
}

/** One that cannot be read asks for nothing that is known: who reads it for a lock file tells of it. */
async function readTable(path: string, folder: SourceFolder): Promise<Record<string, unknown>> {
  const text = await folder.text(path)
  const parsed = text === undefined ? undefined : parseToml(text, path)
  return parsed?.fault ? {} : (parsed?.value ?? {})
}
