import { npmPurl, splitName } from '../../collect/npm-package/purl.ts'
import type { Component } from '../../inventory/component.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import type { ShippedFile } from '../facts.ts'
import { logicalPath } from '../../inventory/path.ts'

/** A package's folder in the `node_modules` of the app or of another package; those in tests of packages are data. */
const installed =
  /^((?:(?!node_modules\/).)*node_modules\/(?:[^/@.][^/]*\/node_modules\/|@[^/]+\/[^/]+\/node_modules\/)*((?:@[^/]+\/)?[^/@.][^/]*)\/)/i
/** What Node runs or reads. */
const code = /\.(?:[cm]?js|json|node|wasm)$/i

/** Packages whose manifest is not there or has no name, by their folders: Node runs them like any other. */
export function undescribed(files: readonly ShippedFile[], described: ReadonlyMap<string, unknown>): Component[] {
  const found = new Map<string, Component>()
  for (const { path } of files) {
    const [, folder, name] = (code.test(path) && installed.exec(logicalPath(path))) || []
    if (folder === undefined || name === undefined || described.has(folder) || found.has(folder)) continue
    const purl = npmPurl(name, undefined, { kind: 'registry' })
    found.set(
      folder,
      component({
        type: 'library',
        ...splitName(name),
        ...(purl !== undefined && { purl }),
        evidence: [shippedIn(path)],
      }),
    )
  }
  return [...found.values()]
}
