import type { Component } from './component.ts'
import type { Inventory } from './inventory.ts'
import { baseOf, folderOf, logicalPath } from './path.ts'
import { shippedFiles } from './seen.ts'

/** The package that a file belongs to, by its ref. */
const within = 'seaworthy:within'

/**
 * The inventory, in which native files, prompts and settings that ship in a package's folder name that package, the app's
 * among them. Where they do not speak for themselves they have its supplier and declared licences, with the file that says
 * so, and its repository. Models do not: their licences are seldom those of the app. A file that lies in two packages belongs to neither.
 */
export function withinPackages(inventory: Inventory): Inventory {
  const packages = packagesByFolder([inventory.subject, ...inventory.components])
  if (packages.size === 0) return inventory
  return {
    ...inventory,
    components: inventory.components.map((component) => {
      const owner = isPart(component) ? ownerOf(component, packages) : undefined
      return owner ? partOf(owner, component) : component
    }),
  }
}

function isPart({ type, purl }: Component): boolean {
  return (type === 'file' || type === 'data') && purl === undefined
}

/** Folders that ship with a package.json in them. */
function packagesByFolder(components: readonly Component[]): Map<string, Component> {
  const found = new Map<string, Component>()
  for (const component of components) {
    for (const file of shippedFiles(component).map(logicalPath)) {
      if (baseOf(file) === 'package.json') found.set(folderOf(file), component)
    }
  }
  return found
}

function ownerOf(component: Component, packages: ReadonlyMap<string, Component>): Component | undefined {
  const owners = new Set(shippedFiles(component).map((file) => nearest(logicalPath(file), packages)))
  const [owner] = owners
  return owners.size === 1 ? owner : undefined
}

function nearest(file: string, packages: ReadonlyMap<string, Component>): Component | undefined {
  let folder = folderOf(file)
  while (!packages.has(folder) && folder !== '') folder = folderOf(folder.slice(0, -1))
  return packages.get(folder)
}

/** A library that tells its maker or its copyright may be of somebody else than who packed it. */
function partOf({ ref, supplier, licences, references }: Component, part: Component): Component {
  const named = { ...part, properties: { ...part.properties, [within]: ref } }
  const speaks = part.supplier ?? part.copyright ?? part.licences.declared[0] ?? part.licences.concluded
  if (speaks !== undefined) return named
  return {
    ...named,
    ...(supplier && { supplier }),
    licences: { declared: licences.declared },
    references: [...part.references, ...references.filter(({ type }) => type === 'vcs')],
  }
}
