import { fileURLToPath } from 'node:url'
import { collectDeclared, openFolder } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { withConclusions } from '../../../../actions/sbom/src/licences/conclude.ts'

/** The sample's sources, whose lock file and manifest are all that is read. */
export const sampleFolder = fileURLToPath(new URL('../../../../examples/desk-agent/', import.meta.url))

/** The sample's inventory from what it declares alone. */
export async function declaredBySample(): Promise<Inventory> {
  const collected = await collectDeclared(await openFolder(sampleFolder))
  return withConclusions(buildInventory(collected, { fallbackName: 'desk-agent' }))
}
