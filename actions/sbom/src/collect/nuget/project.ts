import { posix } from 'node:path'
import type { Fault } from '../../inventory/inventory.ts'
import type { SourceFolder } from '../collector.ts'
import { expand } from '../locked/expand.ts'
import { invalidManifest } from '../lock-text/faults.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../lock-text/xml.ts'

/** A package that a project asks for. */
export interface PackageReference {
  name: string
  /** As it is asked for: `1.2.3`, which is the lowest that will do, `[1.2.3]`, `1.*`; undefined where nothing tells it. */
  version?: string | undefined
  /** Takes part in the build, and nothing of it ships. */
  isDevelopment: boolean
  file: string
  line: number
}

export interface Project {
  packages: PackageReference[]
}

const property = /\$\(([A-Za-z_][\w.-]*)\)/g

/**
 * The packages of a project file, with the versions and properties that `Directory.Packages.props` and
 * `Directory.Build.props` tell: as MSBuild does, only the nearest of each counts. Conditions are taken to hold.
 * Source: https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
export async function readProject(file: string, folder: SourceFolder): Promise<{ project?: Project; faults: Fault[] }> {
  const own = await readXml(file, folder)
  if (!own) return { faults: [] }
  const build = await nearest('Directory.Build.props', file, folder)
  const central = await nearest('Directory.Packages.props', file, folder)
  const read = [build, central, own].flatMap((one) => one ?? [])
  const faults = read.flatMap(({ fault }) => fault ?? [])
  const files = read.flatMap(({ file: from, root }) => (root ? [{ file: from, root }] : []))
  const properties = propertiesOf(files.map(({ root }) => root))
  const versions = versionsOf(files.map(({ root }) => root))
  const resolve = (text: string): string | undefined =>
    expand(text, property, (name) => properties.get(name.toLowerCase()))

  const packages = files.flatMap(({ file: from, root }) =>
    itemsOf(root).flatMap((item): PackageReference[] => {
      const isGlobal = item.name === 'GlobalPackageReference'
      if (!isGlobal && item.name !== 'PackageReference') return []
      const include = resolve(item.attributes['Include'] ?? '') ?? ''
      const version = metadata(item, 'VersionOverride') ?? metadata(item, 'Version')
      return include.split(';').flatMap((one) => {
        const name = one.trim()
        const asked = version ?? versions.get(name.toLowerCase())
        const isDevelopment = isGlobal || isLeftOut(item)
        return name === ''
          ? []
          : [{ name, version: asked && resolve(asked), isDevelopment, file: from, line: item.line }]
      })
    }),
  )
  return { project: { packages }, faults }
}

interface Read {
  file: string
  root?: XmlElement
  fault?: Fault
}

async function readXml(file: string, folder: SourceFolder): Promise<Read | undefined> {
  const text = await folder.text(file)
  return text === undefined ? undefined : { file, ...parseXml(text, file, invalidManifest) }
}

/** The file of that name in the project's folder, or in the nearest above. */
async function nearest(name: string, project: string, folder: SourceFolder): Promise<Read | undefined> {
  for (let directory = posix.dirname(project); ; directory = posix.dirname(directory)) {
    const read = await readXml(posix.join(directory, name), folder)
    if (read || directory === '.') return read
  }
}

/** Of all property groups, the last that sets a property counts. */
function propertiesOf(roots: readonly XmlElement[]): Map<string, string> {
  const properties = new Map<string, string>()
  for (const root of roots) {
    for (const group of childrenOf(root, 'PropertyGroup')) {
      for (const { name, text } of group.children) properties.set(name.toLowerCase(), text)
    }
  }
  return properties
}

function versionsOf(roots: readonly XmlElement[]): Map<string, string> {
  const versions = new Map<string, string>()
  for (const item of roots.flatMap(itemsOf)) {
    const version = item.name === 'PackageVersion' ? metadata(item, 'Version') : undefined
    const name = item.attributes['Include'] ?? item.attributes['Update']
    if (version !== undefined && name !== undefined) versions.set(name.trim().toLowerCase(), version)
  }
  return versions
}

function itemsOf(root: XmlElement): XmlElement[] {
  return childrenOf(root, 'ItemGroup').flatMap(({ children }) => children)
}

/** Metadata of an item stands in an attribute or an element. */
function metadata(item: XmlElement, name: string): string | undefined {
  return (item.attributes[name] ?? childOf(item, name)?.text)?.trim() || undefined
}

/**
 * Whether `dotnet publish` leaves the package out: those that say so, and private ones that do not say otherwise.
 * Source: _ExcludeFromPublishPackageReference in Microsoft.NET.Publish.targets of https://github.com/dotnet/sdk
 */
function isLeftOut(item: XmlElement): boolean {
  const publish = metadata(item, 'Publish')?.toLowerCase()
  return publish === undefined ? metadata(item, 'PrivateAssets')?.toLowerCase() === 'all' : publish === 'false'
}
