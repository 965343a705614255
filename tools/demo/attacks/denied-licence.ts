import { advisories } from './advisories.ts'
import type { Attack } from './attack.ts'
import { changeLocked, copyDeclared } from './lock-file.ts'

/** An update of a package may come under another licence. No test of the app notices. */
export const deniedLicence: Attack = {
  name: 'denied-licence',
  change: 'A package that ships comes under the AGPL.',
  rule: 'sbom/licence-denied',
  action: 'sbom',
  inputs: { advisories },
  prepare: copyDeclared,
  strike: (folder) => changeLocked(folder, { 'node_modules/adm-zip': { license: 'AGPL-3.0-only' } }),
}
