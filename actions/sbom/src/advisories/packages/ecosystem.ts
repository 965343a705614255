/** A package as advisories name it. */
export interface PackageName {
  /** As OSV writes it, without what follows a colon: `npm`, `crates.io`, `GitHub Actions`. */
  ecosystem: string
  name: string
}

/** How an ecosystem compares names of packages, where it is not letter by letter. */
const normal: Readonly<Record<string, (name: string) => string>> = {
  // https://packaging.python.org/en/latest/specifications/name-normalization/
  PyPI: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
  NuGet: lowered,
  Packagist: lowered,
  // Package URLs of Go modules and of GitHub are in lower case, advisories keep the author's.
  Go: lowered,
  'GitHub Actions': lowered,
  // The address of a repository, with or without scheme and ending.
  SwiftURL: (name) =>
    name
      .toLowerCase()
      .replace(/^[a-z+]+:\/\//, '')
      .replace(/\.git$/, ''),
}

function lowered(name: string): string {
  return name.toLowerCase()
}

/** A package as a key of maps. */
export function packageKey({ ecosystem, name }: PackageName): string {
  return `${ecosystem}\0${name}`
}

/** The name as the ecosystem compares it; an ecosystem such as `Maven:https://…` is one of `Maven`. */
export function packageName(ecosystem: string, name: string): PackageName {
  const base = ecosystem.split(':', 1)[0] ?? ''
  const normalise = Object.hasOwn(normal, base) ? normal[base] : undefined
  return { ecosystem: base, name: normalise ? normalise(name) : name }
}
