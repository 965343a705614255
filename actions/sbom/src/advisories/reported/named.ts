import type { PurlParts } from '../../inventory/purl.ts'
import { packageName, type PackageName } from '../packages/ecosystem.ts'
import { ecosystemOfType, namesOf } from '../packages/target.ts'

/** The name under which a package is found: by its ecosystem, or by its type where OSV has none for it (`deb`, `generic`). */
export function namedByPurl(parts: PurlParts): PackageName {
  const ecosystem = ecosystemOfType(parts.type) ?? `purl type ${parts.type}`
  return packageName(ecosystem, namesOf(ecosystem, parts)[0] ?? parts.name)
}
