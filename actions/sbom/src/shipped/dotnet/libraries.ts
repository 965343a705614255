import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { joinParts, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { cpe } from '../native/cpe.ts'
import type { DotnetDeps, DotnetLibrary } from './deps-json.ts'
import type { DotnetFramework } from './runtime-config.ts'

/** The NuGet packages and runtimes that `*.deps.json` and `*.runtimeconfig.json` list, in folders and single-file apps. */
export function assembleDotnet({ files }: ShippedApp): Part {
  const listed = files.flatMap(({ path, facts: { dotnet } }) => (dotnet ? [libraries(dotnet, path)] : []))
  const runtimes = files.flatMap(({ path, facts: { dotnetRuntimes: told } }) =>
    told
      ? [...told.expected.map((one) => expected(one, path)), ...told.included.map((one) => included(one, path))]
      : [],
  )
  return joinParts([...listed, { components: runtimes, roots: runtimes.map(({ ref }) => ref) }])
}

/** What has a purl is of NuGet. Projects are the app's own, and their dependencies are the app's. */
function libraries({ libraries: all }: DotnetDeps, path: string): Part {
  const made = new Map(all.map((library) => [library.name, { library, component: libraryComponent(library, path) }]))
  const refsOf = (names: readonly string[]): string[] => names.flatMap((name) => made.get(name)?.component?.ref ?? [])
  const components = [...made.values()].flatMap(({ component: one }) => one ?? [])
  const own = all.filter(({ type }) => type === 'project')
  return {
    components,
    dependencies: new Map(
      [...made.values()].flatMap(({ library, component: one }) =>
        one ? [[one.ref, refsOf(library.dependencies)]] : [],
      ),
    ),
    roots: refsOf(own.flatMap(({ dependencies }) => dependencies)),
    completeness: [{ aggregate: 'complete', refs: components.map(({ ref }) => ref), because: path }],
  }
}

function libraryComponent({ name, version, type, sha512 }: DotnetLibrary, path: string): Component | undefined {
  if (type === 'project') return undefined
  if (type === 'runtimepack') return included({ name: name.replace(/^runtimepack\./, ''), version }, path)
  const purl = type === 'package' ? packageUrl({ type: 'nuget', name, version }) : undefined
  const hash = sha512 === undefined ? undefined : /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(sha512)?.[1]
  return component({
    type: 'library',
    name,
    version,
    ...(purl !== undefined && { purl }),
    ...(hash !== undefined && {
      hashes: [{ algorithm: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    evidence: [shippedIn(path)],
  })
}

/** The runtime that comes with the app. */
function included({ name, version }: DotnetFramework, path: string): Component {
  const purl = packageUrl({ type: 'nuget', name, version })
  return component({
    type: 'framework',
    name,
    version,
    cpes: [cpe('microsoft', productOf(name), version)],
    ...(purl !== undefined && { purl }),
    evidence: [shippedIn(path)],
  })
}

/** The runtime that must be installed: that version, or a later one of the same line. */
function expected({ name, version }: DotnetFramework, path: string): Component {
  return component({
    type: 'framework',
    name,
    isExternal: true,
    evidence: [shippedIn(path)],
    properties: { 'seaworthy:expected:version': `>=${version}` },
  })
}

function productOf(name: string): string {
  return name.startsWith('Microsoft.AspNetCore') ? 'asp.net_core' : '.net'
}
