import type { Inventory } from '../inventory/inventory.ts'
import { writeCycloneDx } from './cyclonedx/index.ts'
import type { Sealed } from './seal.ts'
import { writeSpdx2 } from './spdx2/index.ts'
import { writeSpdx3 } from './spdx3/index.ts'
import type { Format } from './validate/index.ts'
import { supplied, type Writing } from './writing.ts'

export { formats, violationOf } from './validate/index.ts'
export type { Format } from './validate/index.ts'
export type { Writing } from './writing.ts'

/** An inventory as a document of the format. The same arguments give the same bytes on every system. */
export function writeDocument(format: Format, inventory: Inventory, writing: Writing): Sealed {
  return writers[format]({ ...inventory, subject: supplied(inventory.subject, writing) }, writing)
}

const writers: Readonly<Record<Format, (inventory: Inventory, writing: Writing) => Sealed>> = {
  'cyclonedx-1.7': (inventory, writing) => writeCycloneDx(inventory, writing, '1.7'),
  'cyclonedx-1.6': (inventory, writing) => writeCycloneDx(inventory, writing, '1.6'),
  'cyclonedx-1.5': (inventory, writing) => writeCycloneDx(inventory, writing, '1.5'),
  'spdx-2.3': writeSpdx2,
  'spdx-3.0.1': writeSpdx3,
}
