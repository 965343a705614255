import type { Inventory } from '../../inventory/inventory.ts'
import { LicenceTexts } from '../licence.ts'
import { seal, unsealed, type Sealed } from '../seal.ts'
import type { Writing } from '../writing.ts'
import type { Bom, SpecVersion } from './bom.ts'
import { componentOf, type Context } from './component.ts'
import { compositionsOf, dependenciesOf } from './compositions.ts'
import { metadataOf } from './metadata.ts'
import { abilities } from './version.ts'

export type { Bom, SpecVersion } from './bom.ts'

/** A document in CycloneDX: the same bytes for the same inventory and writing, with a serial number of both. */
export function writeCycloneDx(inventory: Inventory, writing: Writing, version: SpecVersion = '1.7'): Sealed {
  return seal(cycloneDx(inventory, writing, version))
}

/** The document before it has its serial number. */
function cycloneDx(inventory: Inventory, writing: Writing, version: SpecVersion): Bom {
  const { components, completeness } = inventory
  const context: Context = {
    ability: abilities[version],
    texts: new LicenceTexts(),
    refs: new Set(components.map(({ ref }) => ref)),
    because: new Map(completeness.flatMap(({ refs, because }) => refs.map((ref) => [ref, because]))),
  }
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    serialNumber: `urn:uuid:${unsealed}`,
    version: 1,
    metadata: metadataOf(inventory, writing, context),
    components: components.map((component) => componentOf(component, context)),
    dependencies: dependenciesOf(inventory),
    compositions: compositionsOf(inventory),
  }
}
