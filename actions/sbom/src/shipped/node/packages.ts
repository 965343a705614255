import { objectOr, textOr } from '../../collect/lock-text/json.ts'
import { describe } from '../../collect/npm-package/manifest.ts'
import { npmPurl, splitName } from '../../collect/npm-package/purl.ts'
import type { Component } from '../../inventory/component.ts'
import type { Completeness } from '../../inventory/inventory.ts'
import { properties, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { folderOf, logicalPath } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'
import { contentDigests } from './content.ts'
import { undescribed } from './undescribed.ts'
import type { NpmManifest } from './manifest.ts'

/** The folder of a package in some `node_modules`, as Windows and macOS find it too. */
const packageFolder = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/$/i
/** Where Electron looks for the app: `resources/app.asar`, `resources/app`; and the artifact itself. */
const appFolder = /(?:^|\/)(?:resources|Resources)\/app(?:\.asar)?\/$/

interface Package {
  /** In which its files are, `app.asar.unpacked` being the same as `app.asar`. */
  folder: string
  file: ShippedFile
  manifest: NpmManifest
  ref: string
}

/**
 * The npm packages in `node_modules`, in archives and beside them, with the dependencies that each finds from where it
 * lies; and the app as its own manifest describes it. What a bundler wove into the app's code is no package any more.
 */
export function assembleNpm(app: ShippedApp): Part {
  const manifests = app.files.filter(({ facts }) => facts.npm)
  const found = manifests.filter(({ path }) => packageFolder.test(folderOf(path)))
  const digests = contentDigests(app.files, new Set(found.map(({ path }) => logicalPath(folderOf(path)))))
  const described = found.map((file) => describePackage(file, digests))
  const packages = new Map(described.map(({ of }) => [of.folder, of]))
  const own = appManifest(manifests, app)
  const resolved = [...packages.values()].map((one) => ({ one, ...resolve(one.manifest, one.folder, packages) }))
  const roots = own && resolve(own.facts.npm ?? {}, logicalPath(folderOf(own.path)), packages)
  return {
    components: [...described.map(({ component: one }) => one), ...undescribed(app.files, packages)],
    dependencies: new Map(resolved.map(({ one, refs }) => [one.ref, refs])),
    roots: roots?.refs ?? [],
    completeness: resolved.map(({ one, missing }) => completenessOf(one, missing)),
    ...(own && { subject: subjectOf(own) }),
  }
}

function describePackage(
  file: ShippedFile,
  digests: ReadonlyMap<string, string>,
): { of: Package; component: Component } {
  const manifest = file.facts.npm ?? {}
  const folder = logicalPath(folderOf(file.path))
  const name = textOr(manifest['name']) ?? ''
  const version = textOr(manifest['version'])
  const purl = npmPurl(name, version, { kind: 'registry' })
  const one = component({
    type: 'library',
    ...splitName(name),
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    ...describe(manifest, file.path),
    evidence: [shippedIn(file.path)],
    properties: properties({ 'seaworthy:content:sha256': digests.get(folder) }),
  })
  return { of: { folder, file, manifest, ref: one.ref }, component: one }
}

/** The manifest of the app: where Electron looks for it, else the one nearest to the top of an artifact that is an archive. */
function appManifest(manifests: readonly ShippedFile[], { name }: ShippedApp): ShippedFile | undefined {
  const outside = manifests.filter(({ path }) => !path.includes('/node_modules/'))
  const usual = outside.find(({ path }) => appFolder.test(folderOf(path)))
  return usual ?? outside.find(({ path }) => folderOf(path) === `${name}/`)
}

function subjectOf({ path, facts: { npm: manifest = {} } }: ShippedFile): Partial<Component> {
  const name = textOr(manifest['name'])
  const version = textOr(manifest['version'])
  return {
    ...(name !== undefined && splitName(name)),
    ...(version !== undefined && { version }),
    ...describe(manifest, path),
    evidence: [shippedIn(path)],
  }
}

/** What Node finds when a package asks for its dependencies: in its own `node_modules`, then in those above it. */
function resolve(
  manifest: NpmManifest,
  folder: string,
  packages: ReadonlyMap<string, Package>,
): { refs: string[]; missing: string[] } {
  const refs: string[] = []
  const missing: string[] = []
  const optional = objectOr(manifest['optionalDependencies'])
  const names = new Set([...Object.keys(objectOr(manifest['dependencies'])), ...Object.keys(optional)])
  for (const name of names) {
    const target = findAbove(name, folder, packages)
    if (target) refs.push(target.ref)
    else if (!Object.hasOwn(optional, name)) missing.push(name)
  }
  return { refs, missing }
}

function findAbove(name: string, folder: string, packages: ReadonlyMap<string, Package>): Package | undefined {
  for (let above = folder; above !== ''; above = folderOf(above.slice(0, -1))) {
    if (above.endsWith('/node_modules/')) continue
    const target = packages.get(`${above}node_modules/${name}/`)
    if (target) return target
  }
  return packages.get(`node_modules/${name}/`)
}

function completenessOf({ ref, file }: Package, missing: readonly string[]): Completeness {
  const [first] = missing
  if (first === undefined) return { aggregate: 'complete', refs: [ref], because: file.path }
  return {
    aggregate: 'incomplete',
    refs: [ref],
    because: `not all dependencies of ${file.path} are in the app as packages`,
  }
}
