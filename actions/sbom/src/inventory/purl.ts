import { PackageURL } from 'packageurl-js'

/** The parts of a package URL, not yet encoded. */
export interface PurlParts {
  /** `npm`, `cargo`, `pypi`. */
  type: string
  namespace?: string | undefined
  name: string
  version?: string | undefined
  qualifiers?: Readonly<Record<string, string>> | undefined
  subpath?: string | undefined
}

/**
 * The canonical package URL of these parts, whatever their names hold: everything unsafe is percent-encoded.
 * Undefined when there is none for them, such as a Maven artifact without a group.
 * Source: https://github.com/package-url/purl-spec
 */
export function packageUrl({ type, namespace, name, version, qualifiers, subpath }: PurlParts): string | undefined {
  try {
    const url = new PackageURL(
      type,
      wellFormed(namespace),
      name.toWellFormed(),
      wellFormed(version),
      qualifiers && wellFormedValues(qualifiers),
      wellFormed(subpath),
    )
    keepCase(url, namespace, name)
    return url.toString()
  } catch {
    // The library throws for what the specification does not allow, and for nothing else.
    return undefined
  }
}

/** Nearly every package URL of a lock file: canonical as it is, and parsing all of them would take longer than the rest. */
const plain = /^pkg:(?:(?:npm|cargo|nuget|gem)\/(?:%40[\w.-]+\/)?[\w.-]+|pypi\/[a-z0-9.-]+)@[\w.+-]+$/

/** The same package URL, canonical; undefined when the text is none. */
export function canonicalPurl(text: string): string | undefined {
  if (plain.test(text)) return text
  const parts = parsePurl(text)
  return parts && packageUrl(parts)
}

/** The parts of a package URL, decoded and normalised; undefined when the text is none. */
export function parsePurl(text: string): PurlParts | undefined {
  try {
    const [type, namespace, name, version, qualifiers, subpath] = PackageURL.parseString(text)
    if (type === undefined || name === undefined) return undefined
    const url = new PackageURL(type, namespace, name, version, qualifiers, subpath)
    keepCase(url, namespace, name)
    return {
      type: url.type,
      name: url.name,
      ...(url.namespace !== undefined && { namespace: url.namespace }),
      ...(url.version !== undefined && { version: url.version }),
      ...(url.qualifiers !== undefined && { qualifiers: { ...url.qualifiers } }),
      ...(url.subpath !== undefined && { subpath: url.subpath }),
    }
  } catch {
    return undefined
  }
}

/**
 * The library lowers npm names. Names from before the rule (npm 2014) keep their case in the registry, where `JSONStream`
 * and `jsonstream` are two packages; advisories keep it too.
 */
function keepCase(url: PackageURL, namespace: string | undefined, name: string): void {
  if (url.type !== 'npm') return
  url.name = name.toWellFormed().trim()
  if (url.namespace !== undefined && namespace !== undefined) {
    const trimmed = namespace.toWellFormed()
    if (trimmed.toLowerCase() === url.namespace) url.namespace = trimmed
  }
}

function wellFormed(text: string | undefined): string | undefined {
  return text?.toWellFormed()
}

function wellFormedValues(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.toWellFormed()]))
}
