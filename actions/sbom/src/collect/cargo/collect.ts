import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Lock, Locked, Need } from '../locked/package.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { objectOr, textsIn } from '../lock-text/json.ts'
import { parseToml } from '../lock-text/toml.ts'
import { isNamed } from '../folder-patterns.ts'
import { componentOf } from './component.ts'
import { describe, subjectFrom } from './describe.ts'
import { activatedBy, featuresFor } from './features.ts'
import { readCrates, type LockedCrate } from './lock.ts'
import { declaredDependencies, isProcMacro, nameIn, type CargoManifest } from './manifest.ts'
import { isVendored, readManifests, Vendored, type SourceManifests } from './manifests.ts'
import { originsOf } from './origins.ts'
import { needsFor, type Declarations } from './needs.ts'

const knownVersions: readonly unknown[] = [undefined, 1, 2, 3, 4]

/**
 * `Cargo.lock`, versions 1 to 4, with the manifests of the sources, and those of vendored crates where they are there.
 * Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html
 */
export async function collectCargo(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  // Crates are published with the lock file that their own tests use, which says nothing of the app.
  if (text === undefined || isVendored(file, folder)) return nothingBut([])
  const parsed = parseToml(text, file)
  if (parsed.fault) return nothingBut([parsed.fault])
  const { version, package: list, root } = parsed.value
  const faults = knownVersions.includes(version) ? [] : [unknownVersion(file, version, '1 to 4')]
  if (list !== undefined && !Array.isArray(list)) {
    return nothingBut([...faults, invalidLock(file, 'The lock file has a "package" that is no list.', 1)])
  }
  // Cargo writes an entry for every crate of the sources, so that there is no lock file without any.
  if (list === undefined && root === undefined) {
    return nothingBut(faults.length > 0 ? faults : [invalidLock(file, 'The lock file has no "package".', 1)])
  }

  const { crates, unread } = readCrates(parsed.value, text)
  const problems = new LockedFaults(file)
  for (const { name, line } of unread) problems.add('entry', name, line)
  const sources = await readManifests(file, folder)
  const lock = await lockFrom(file, crates, sources, new Vendored(folder), problems)
  const origins = await originsOf(file, crates.values(), folder)
  return assembleLock({ ...lock, origins }, sources.top && subjectFrom(sources.top), problems, [
    ...faults,
    ...sources.faults,
  ])
}

async function lockFrom(
  file: string,
  crates: ReadonlyMap<string, LockedCrate>,
  sources: SourceManifests,
  vendored: Vendored,
  problems: LockedFaults,
): Promise<Lock> {
  const { top, byCrate } = sources
  const manifests = new Map<string, CargoManifest>()
  for (const [id, crate] of crates) {
    const manifest = crate.source.kind === 'local' ? byCrate.get(crate.name) : await vendored.manifestOf(crate)
    if (manifest) manifests.set(id, manifest)
  }
  const declarationsOf = declarationsIn(sources)
  const isBuilt = builtMembers(sources)
  const packages = new Map<string, Locked>()
  const missing: Lock['missing'] = []
  const app = top && nameIn(top)
  let root: Need[] | undefined = top && app === undefined ? [] : undefined
  for (const [id, crate] of crates) {
    const manifest = manifests.get(id)
    const isLocal = crate.source.kind === 'local'
    const declarations = manifest && declarationsOf(manifest, isLocal)
    const needs = crate.dependencies.flatMap((target) =>
      needsFor(target, crates.get(target) ?? crate, declarations).map((need) => {
        const runsInCompiler = manifests.get(target)
        return runsInCompiler && isProcMacro(runsInCompiler) ? { id: target, kind: 'development' as const } : need
      }),
    )
    const isApp = isLocal && crate.name === app
    for (const name of crate.missing) missing.push({ from: isApp ? '' : id, name, line: crate.line })
    if (isApp) {
      root = needs
      continue
    }
    const component = componentOf(crate, file, problems)
    if (manifest) {
      const { references, ...facts } = describe(manifest, isLocal ? top : undefined)
      Object.assign(component, facts)
      component.references.push(...references)
    }
    packages.set(id, {
      component,
      needs,
      ...(isLocal && manifest && { member: isBuilt(manifest) ? 'built' : 'other' }),
    })
  }
  return { file, packages, root, missing, onlyForProperty: 'seaworthy:cargo:only-for' }
}

/** What a manifest declares. A feature of a vendored crate that has a dependency in the lock file was asked for. */
function declarationsIn({
  top,
  byCrate,
}: SourceManifests): (manifest: CargoManifest, isLocal: boolean) => Declarations {
  const featured = new Map(
    [...byCrate].map(([name, manifest]) => [name, { manifest, declared: declaredDependencies(manifest, top) }]),
  )
  const activated = activatedBy(featured)
  return (manifest, isLocal) => {
    const name = nameIn(manifest) ?? ''
    const declared = isLocal ? (featured.get(name)?.declared ?? []) : declaredDependencies(manifest, undefined)
    return {
      byCrate: Map.groupBy(declared, ({ crate }) => crate),
      isActive: (key) => !isLocal || (activated.get(name)?.has(key) ?? false),
      featuresFor: featuresFor(manifest),
    }
  }
}

/**
 * What cargo builds when it is told no package: the workspace's default members, else its top package, else all.
 * Source: https://doc.rust-lang.org/cargo/reference/workspaces.html#the-default-members-field
 */
function builtMembers({ top }: SourceManifests): (manifest: CargoManifest) => boolean {
  const defaults = objectOr(top?.table['workspace'])['default-members']
  const directory = top?.directory ?? ''
  if (Array.isArray(defaults)) {
    const patterns = textsIn(defaults)
    return (manifest) => isNamed(manifest.directory.slice(directory.length, -1), patterns)
  }
  return () => !top || nameIn(top) === undefined
}
