import { isObject, objectOr, textOr } from '../lock-text/json.ts'

/** A package that is held in one version or commit. */
export interface Pin {
  identity: string
  /** Of its repository; undefined for packages of a registry. */
  location?: string | undefined
  kind: 'repository' | 'registry' | 'folder'
  version?: string | undefined
  branch?: string | undefined
  revision?: string | undefined
  line?: number | undefined
}

/**
 * The pins of a resolved file, versions 1 to 3. Undefined when it has no list of them.
 * Source: Sources/PackageGraph/ResolvedPackagesStore.swift in https://github.com/swiftlang/swift-package-manager
 */
export function pinsOf(document: Record<string, unknown>, lines: readonly number[]): Pin[] | undefined {
  const pins = document['pins'] ?? objectOr(document['object'])['pins']
  if (!Array.isArray(pins)) return undefined
  return (pins as unknown[]).map((pin, index) => pinOf(objectOr(pin), lines[index]))
}

function pinOf(pin: Record<string, unknown>, line: number | undefined): Pin {
  const state = isObject(pin['state']) ? pin['state'] : {}
  const location = textOr(pin['location']) ?? textOr(pin['repositoryURL'])
  const kinds = { registry: 'registry', localSourceControl: 'folder' } as const
  const kind = textOr(pin['kind']) ?? ''
  return {
    identity: textOr(pin['identity']) ?? textOr(pin['package']) ?? '',
    location,
    kind: kind === 'registry' || kind === 'localSourceControl' ? kinds[kind] : 'repository',
    version: textOr(state['version']),
    branch: textOr(state['branch']),
    revision: textOr(state['revision']),
    line,
  }
}
