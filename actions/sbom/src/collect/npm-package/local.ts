import { posix } from 'node:path'
import type { SourceFolder } from '../collector.ts'
import { textOr } from '../lock-text/json.ts'
import { folderOf } from '../../inventory/path.ts'
import { readManifest } from './manifest.ts'
import type { LockedPackage, PackageLock } from './package.ts'

/**
 * The lock with what manifests say of packages that are parts of the sources: lock files leave out the version of some,
 * and may call one otherwise than it calls itself.
 */
export async function withLocalManifests(lock: PackageLock, folder: SourceFolder): Promise<PackageLock> {
  const packages = new Map(lock.packages)
  for (const [id, locked] of lock.packages) {
    const { source } = locked
    if (source.kind !== 'folder' && source.kind !== 'workspace') continue
    packages.set(id, await described(locked, posix.join(folderOf(lock.file), source.path, 'package.json'), folder))
  }
  return { ...lock, packages }
}

async function described(locked: LockedPackage, file: string, folder: SourceFolder): Promise<LockedPackage> {
  const manifest = await readManifest(folder, file)
  const name = textOr(manifest?.['name'])
  if (!manifest || name === undefined) return locked
  const version = textOr(manifest['version']) ?? locked.version
  const manifests = locked.manifests.includes(file) ? locked.manifests : [file, ...locked.manifests]
  return { ...locked, name, version, manifests }
}
