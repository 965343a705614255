import { UserError } from '@seaworthy/verdict'
import type { Component } from '../../inventory/component.ts'
import { isOfTheSources, isPrivate } from '../../inventory/first-party.ts'
import { folderOf } from '../../inventory/path.ts'
import type { SourceFolder } from '../collector.ts'
import { describe, readManifest } from './manifest.ts'
import type { PackageLock } from './package.ts'

/**
 * Adds to components what the manifests in `node_modules` tell, where packages are installed in the version that the
 * lock file has. Another version proves nothing of this one.
 */
export async function describeInstalled(
  { file, packages }: PackageLock,
  refs: ReadonlyMap<string, string>,
  components: ReadonlyMap<string, Component>,
  folder: SourceFolder,
): Promise<void> {
  const isInstalled = await isThere(folder, `${folderOf(file)}node_modules`)
  const described = new Set<string>()
  for (const [id, { name, version, source, manifests }] of packages) {
    if (!isInstalled && source.kind !== 'workspace' && source.kind !== 'folder') continue
    const component = components.get(refs.get(id) ?? '')
    if (!component || described.has(component.ref)) continue
    for (const place of manifests) {
      const manifest = await readManifest(folder, place)
      if (manifest?.['name'] !== name || (version !== undefined && manifest['version'] !== version)) continue
      addManifest(component, manifest, place)
      described.add(component.ref)
      break
    }
  }
}

/** A folder cannot be read like a file, which tells it from nothing at all. */
async function isThere(folder: SourceFolder, directory: string): Promise<boolean> {
  try {
    return (await folder.bytes(directory)) !== undefined
  } catch (error) {
    if (error instanceof UserError) return true
    throw error
  }
}

function addManifest(component: Component, manifest: Record<string, unknown>, file: string): void {
  const { licences, references, ...facts } = describe(manifest, file)
  Object.assign(component, facts)
  if (manifest['private'] === true && isOfTheSources(component)) Object.assign(component.properties, isPrivate)
  component.licences.declared.push(...licences.declared)
  component.references.push(...references)
}
