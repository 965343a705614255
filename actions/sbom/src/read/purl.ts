import { normalizedName } from '../inventory/python-name.ts'
import { packageUrl, parsePurl, type PurlParts } from '../inventory/purl.ts'

/** What tools write although it is the default of the type, or says where the build ran and not what the package is. */
const redundant: Readonly<Record<string, (name: string, value: string) => boolean>> = {
  maven: (name, value) => name === 'type' && value === 'jar',
  golang: (name) => name === 'type' || name === 'goos' || name === 'goarch',
  npm: (name, value) => name === 'repository_url' && /^(?:https:\/\/)?registry\.npmjs\.org\/?$/.test(value),
  pypi: (name) => name === 'file_name',
}

/** A version that is a range of versions, as GitHub exports what no lock file decides. */
const range = /[<>=^~*|,\s]/

/** The parts of another tool's package URL as our collectors write them; undefined when it is none. */
export function reportedPurl(text: string, version: string | undefined): PurlParts | undefined {
  const parts = parsePurl(text)
  if (!parts) return undefined
  const stated = parts.version ?? version
  const isRedundant = Object.hasOwn(redundant, parts.type) ? redundant[parts.type] : undefined
  const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([name, value]) => !isRedundant?.(name, value))
  return {
    type: parts.type,
    namespace: parts.namespace,
    name: parts.type === 'pypi' ? normalizedName(parts.name) : parts.name,
    version: stated !== undefined && isRange(stated) ? undefined : stated,
    qualifiers: qualifiers.length === 0 ? undefined : Object.fromEntries(qualifiers),
    subpath: parts.subpath,
  }
}

export function isRange(version: string): boolean {
  return range.test(version)
}

/** The text of these parts. */
export function purlOf(parts: PurlParts): string | undefined {
  return packageUrl(parts)
}
