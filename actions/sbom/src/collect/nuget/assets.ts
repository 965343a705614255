import { objectOr, textOr, textsIn } from '../lock-text/json.ts'

/** A library in one target of a restored project. */
export interface Restored {
  name: string
  version: string
  isProject: boolean
  sha512: string | undefined
  /** Names of the libraries that it needs. */
  needs: string[]
}

/** What a restore found for one target framework, and on one runtime where it was asked for. */
export interface RestoredTarget {
  name: string
  /** By names in lower case, since NuGet does not tell case apart. */
  libraries: Map<string, Restored>
  /** Names of what the project asks for itself, in lower case. */
  asked: string[]
}

/**
 * The targets of a `project.assets.json`.
 * Source: LockFileFormat.cs in https://github.com/NuGet/NuGet.Client
 */
export function restoredTargets(document: Record<string, unknown>): RestoredTarget[] {
  const described = objectOr(document['libraries'])
  const groups = objectOr(document['projectFileDependencyGroups'])
  return Object.entries(objectOr(document['targets'])).map(([name, entries]) => {
    const libraries = new Map<string, Restored>()
    for (const [key, value] of Object.entries(objectOr(entries))) {
      const library = restored(key, objectOr(value), described)
      if (library) libraries.set(library.name.toLowerCase(), library)
    }
    return { name, libraries, asked: askedFor(groups, name) }
  })
}

/** Names in lower case of what takes part in the build alone: packages that are not handed on. */
export function privatePackages(document: Record<string, unknown>): Set<string> {
  const found = new Set<string>()
  for (const framework of Object.values(objectOr(objectOr(document['project'])['frameworks']))) {
    for (const [name, dependency] of Object.entries(objectOr(objectOr(framework)['dependencies']))) {
      if (objectOr(dependency)['suppressParent'] === 'All') found.add(name.toLowerCase())
    }
  }
  return found
}

function restored(
  key: string,
  entry: Record<string, unknown>,
  described: Record<string, unknown>,
): Restored | undefined {
  const slash = key.indexOf('/')
  if (slash < 1) return undefined
  const library = objectOr(Object.hasOwn(described, key) ? described[key] : undefined)
  return {
    name: key.slice(0, slash),
    version: key.slice(slash + 1),
    isProject: entry['type'] === 'project',
    sha512: textOr(library['sha512']),
    needs: Object.keys(objectOr(entry['dependencies'])),
  }
}

/** `Serilog >= 3.0.0`, of the framework without its runtime. */
function askedFor(groups: Record<string, unknown>, target: string): string[] {
  const framework = target.split('/', 1)[0] ?? ''
  const named = textsIn(Object.hasOwn(groups, framework) ? groups[framework] : undefined)
  return named.map((one) => (one.split(' ', 1)[0] ?? '').toLowerCase())
}
