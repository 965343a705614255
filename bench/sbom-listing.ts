/**
 * sbom-listing.ts FOLDER OUT: writes the CycloneDX and the SPDX document of a folder's lock files, without checking them
 * against their schemas and without what the action leaves beside them. `sbom-bundle.ts` bundles it.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { collectDeclared, openFolder } from '../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../actions/sbom/src/inventory/build.ts'
import { withConclusion } from '../actions/sbom/src/licences/conclude.ts'
import { writeDocument } from '../actions/sbom/src/write/index.ts'

const [folder = '', out = ''] = process.argv.slice(2)
const listed = buildInventory(await collectDeclared(await openFolder(folder)), { fallbackName: 'app' })
const inventory = { ...listed, components: listed.components.map(withConclusion) }
const writing = {
  timestamp: new Date(0),
  tool: { name: 'seaworthy/sbom', version: '0.0.0', vendor: 'Seaworthy' },
  authors: [],
  dataLicence: 'CC0-1.0',
}
const files = { 'cyclonedx-1.7': 'listing.cdx.json', 'spdx-2.3': 'listing.spdx.json' } as const
await Promise.all(
  (['cyclonedx-1.7', 'spdx-2.3'] as const).map((format) =>
    writeFile(path.join(out, files[format]), writeDocument(format, inventory, writing).bytes),
  ),
)
