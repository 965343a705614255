import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { folderOf } from './folder.ts'

/** What the files of a folder in memory declare. */
export async function inventoryOf(files: Readonly<Record<string, string>>): Promise<Inventory> {
  return buildInventory(await collectDeclared(folderOf(files)), { fallbackName: 'app' })
}

/** The scope of each component, by its package URL or other ref. */
export function scopesIn({ components }: Inventory): Record<string, string> {
  return Object.fromEntries(components.map(({ ref, scope }) => [ref, scope]))
}
