import type { Component } from '../inventory/component.ts'
import { logicalPath } from '../inventory/path.ts'
import { parsePurl } from '../inventory/purl.ts'
import { isDeclared, isSeen, shippedFiles } from '../inventory/seen.ts'

/**
 * Components that lie inside a declared package of another ecosystem and came with it: the crates of a Python wheel's or an
 * npm package's native module. No lock file of the app can declare them. Pure.
 */
export function partsOfPackages(components: readonly Component[]): Set<Component> {
  const owners = new Map<string, string>()
  for (const component of components) {
    if (!isDeclared(component) || !isSeen(component, 'shipped')) continue
    const type = typeOf(component)
    for (const folder of foldersOf(component, type)) owners.set(folder, type)
  }
  if (owners.size === 0) return new Set()
  return new Set(components.filter((component) => !isDeclared(component) && isInside(component, owners)))
}

function isInside(component: Component, owners: ReadonlyMap<string, string>): boolean {
  const type = typeOf(component)
  const places = shippedFiles(component)
  return places.length > 0 && places.every((file) => ownersAbove(file, owners).some((owner) => owner !== type))
}

/** The types of the packages whose folders hold a file. */
function ownersAbove(file: string, owners: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const owner = owners.get(folded(file.slice(0, end)))
    if (owner !== undefined) found.push(owner)
  }
  return found
}

/** Where a package lies, as its own files tell. */
function foldersOf(component: Component, type: string): string[] {
  return shippedFiles(component).flatMap((file) => {
    const folder = file.slice(0, file.lastIndexOf('/'))
    if (type === 'npm' && file.endsWith('/package.json')) return [folded(folder)]
    const [, around] = type === 'pypi' ? (/^(.*\/)[^/]+\.(?:dist|egg)-info$/.exec(folder) ?? []) : []
    if (around === undefined) return []
    // Most wheels have one package, which is called like them, and put the libraries that they need beside it.
    const module = component.name.replace(/[-.]+/g, '_')
    return [`${around}${module}`, `${around}${module}.libs`].map(folded)
  })
}

/** What an asar archive leaves beside it lies in it to the app; Python's names differ in case. */
function folded(folder: string): string {
  return logicalPath(folder).toLowerCase()
}

function typeOf({ purl }: Component): string {
  return (purl === undefined ? undefined : parsePurl(purl)?.type) ?? ''
}
