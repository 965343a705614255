import type { Component, Hash, Reference } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { component } from '../../inventory/described.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { strongestScope } from '../../inventory/scope.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { completenessOf } from '../locked/completeness.ts'
import { PackageFaults } from './faults.ts'
import { describeInstalled } from './installed.ts'
import { hashesOf } from './integrity.ts'
import { withLocalManifests } from './local.ts'
import { manifestFaults } from './manifest.ts'
import { aliasesOf, withAliases } from './aliases.ts'
import { originsOf } from './origins.ts'
import { npmPurl, splitName } from './purl.ts'
import { vcsUrl } from '../origins/address.ts'
import { scopesOf } from './scopes.ts'
import type { LockedPackage, PackageLock } from './package.ts'
import type { Source } from './source.ts'

/** npm's rule, without the limit of length: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const lawfulName = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/

/**
 * What a lock file of JavaScript packages says, as components with their graph. Packages that stand in it several times
 * are one component with several places. What is installed beside it adds licences, suppliers and install scripts.
 */
export async function collectLock(
  given: PackageLock,
  folder: SourceFolder,
  subject: Partial<Component> | undefined,
  found: readonly Fault[] = [],
): Promise<Collected> {
  const lock = await withLocalManifests(given, folder)
  const faults = new PackageFaults(lock.file)
  const scopeOf = scopesOf(lock)
  const refs = new Map<string, string>()
  const components = new Map<string, Component>()
  for (const [id, locked] of lock.packages) {
    const described = componentOf(locked, hashesIn(id, locked, faults), scopeOf(id), lock.file)
    refs.set(id, described.ref)
    addTo(components, described)
  }
  for (const { name, line } of lock.missing) faults.add('missing', name, line)
  for (const { name, line } of lock.unread) faults.add('path', name, line)
  await describeInstalled(lock, refs, components, folder)
  return {
    components: [...components.values()],
    dependencies: graphOf(lock, refs),
    roots: rootsOf(lock, refs),
    ...(subject && { subject }),
    completeness: completenessOf(lock, refs, 'package.json'),
    faults: [...found, ...(await manifestFaults(folder, lock.file)), ...faults.list()],
    origins: await originsOf(lock, folder),
  }
}

/** The digests of a package, and what is wrong with the package. */
function hashesIn(
  id: string,
  { name, version, source, integrity, line }: LockedPackage,
  faults: PackageFaults,
): Hash[] {
  if (!lawfulName.test(name)) faults.add('name', name || id, line)
  if (version === undefined && source.kind === 'registry') faults.add('version', name, line)
  const hashes = integrity === undefined ? [] : hashesOf(integrity)
  if (!hashes) faults.add('integrity', name, line)
  return hashes ?? []
}

function componentOf(locked: LockedPackage, hashes: Hash[], scope: Component['scope'], file: string): Component {
  const { name, version, source, licence, line, declaredIn: place = file } = locked
  const purl = npmPurl(name, version, source)
  return component({
    type: 'library',
    ...splitName(name),
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    hashes,
    licences: { declared: licence === undefined ? [] : [{ text: licence, from: file }] },
    references: referencesOf(source, hashes),
    scope,
    evidence: [declaredIn(place, line)],
    properties: propertiesOf(locked, scope),
    ...(locked.hasInstallScript && { hasInstallScript: true }),
  })
}

function referencesOf(source: Source, hashes: Hash[]): Reference[] {
  switch (source.kind) {
    case 'registry':
    case 'archive':
      return source.url !== undefined && URL.canParse(source.url)
        ? [{ type: 'distribution', url: source.url, ...(hashes.length > 0 && { hashes }) }]
        : []
    case 'git': {
      const url = vcsUrl(source)
      return URL.canParse(url) ? [{ type: 'vcs', url }] : []
    }
    case 'file':
    case 'folder':
    case 'workspace':
      return []
  }
}

/** `cdx:npm` names: https://github.com/CycloneDX/cyclonedx-property-taxonomy/blob/main/cdx/npm.md */
function propertiesOf(
  { name, installedAs = [], source, bundled, properties }: LockedPackage,
  scope: Component['scope'],
): Record<string, string> {
  return {
    ...properties,
    ...aliasesOf(name, installedAs),
    ...(bundled && { 'cdx:npm:package:bundled': 'true' }),
    ...(scope === 'excluded' && { 'cdx:npm:package:development': 'true' }),
    ...(source.kind !== 'registry' && { 'seaworthy:npm:source': source.kind }),
  }
}

/** Several places of one package are one component, unless they contradict: that is for the inventory to tell. */
function addTo(components: Map<string, Component>, one: Component): void {
  const known = components.get(one.ref)
  if (!known) {
    components.set(one.ref, one)
  } else if (sameContent(known, one)) {
    known.evidence.push(...one.evidence)
    known.properties = withAliases(known.properties, [one.properties])
    known.scope = strongestScope([known.scope, one.scope])
    if (known.scope !== 'excluded') delete known.properties['cdx:npm:package:development']
  } else {
    // Another key, since the inventory compares all that have one ref.
    components.set(`${one.ref}\0${components.size}`, one)
  }
}

function sameContent(a: Component, b: Component): boolean {
  return (
    a.hashes.length === b.hashes.length &&
    a.hashes.every(({ content }, index) => content === b.hashes[index]?.content) &&
    a.references[0]?.url === b.references[0]?.url &&
    a.licences.declared[0]?.text === b.licences.declared[0]?.text &&
    a.properties['cdx:npm:package:bundled'] === b.properties['cdx:npm:package:bundled'] &&
    a.properties['seaworthy:npm:source'] === b.properties['seaworthy:npm:source']
  )
}

function graphOf({ packages }: PackageLock, refs: ReadonlyMap<string, string>): Map<string, string[]> {
  const graph = new Map<string, string[]>()
  for (const [id, { dependencies }] of packages) {
    const from = refs.get(id) ?? ''
    const targets = graph.get(from) ?? []
    for (const ids of [dependencies.required, dependencies.optional, dependencies.development, dependencies.peer]) {
      for (const target of ids) {
        const ref = refs.get(target)
        if (ref !== undefined) targets.push(ref)
      }
    }
    graph.set(from, targets)
  }
  return graph
}

/** Members of the workspace belong to the app. Where no manifest is, what nothing else depends on does. */
function rootsOf({ packages, root }: PackageLock, refs: ReadonlyMap<string, string>): string[] {
  const ids = new Set<string>()
  if (root) {
    for (const id of [...root.required, ...root.optional, ...root.development]) ids.add(id)
  } else {
    const needed = new Set<string>()
    for (const { dependencies } of packages.values()) for (const id of dependencies.required) needed.add(id)
    for (const id of packages.keys()) if (!needed.has(id)) ids.add(id)
  }
  for (const [id, { source }] of packages) if (source.kind === 'workspace') ids.add(id)
  return [...new Set([...ids].flatMap((id) => refs.get(id) ?? []))]
}
