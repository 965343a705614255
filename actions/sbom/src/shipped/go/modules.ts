import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { joinParts, properties, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf, folderOf } from '../../inventory/path.ts'
import { cpe } from '../native/cpe.ts'
import type { GoBuild, GoModule } from './build-info.ts'

/**
 * The modules that Go's linker lists in each program, the program's own when it was built from a release, and Go's standard
 * library under the name that advisories have.
 */
export function assembleGo({ files }: ShippedApp): Part {
  return joinParts(files.flatMap(({ path, facts: { go } }) => (go ? [programPart(go, path)] : [])))
}

function programPart({ go, main, modules }: GoBuild, path: string): Part {
  const linked = [standardLibrary(go, path), ...modules.map((module) => moduleComponent(module, path))]
  const refs = linked.map(({ ref }) => ref)
  if (!main || !isPublished(main)) return { components: linked, roots: refs }
  const own: Component = { ...moduleComponent(main, path), type: 'application' }
  return { components: [own, ...linked], dependencies: new Map([[own.ref, refs]]), roots: [own.ref] }
}

/** Go gives programs that were built from a changed work tree a version with this end. */
function isPublished({ version }: GoModule): boolean {
  return /^v\d/.test(version) && !version.endsWith('+dirty')
}

function moduleComponent(described: GoModule, file: string): Component {
  const { path: module, version, sum } = described
  const namespace = folderOf(module).slice(0, -1) || undefined
  const purl = isPublished(described)
    ? packageUrl({ type: 'golang', namespace, name: baseOf(module), version })
    : undefined
  return component({
    type: 'library',
    name: baseOf(module),
    ...(namespace !== undefined && { group: namespace }),
    ...(version !== '' && { version }),
    ...(purl !== undefined && { purl }),
    evidence: [shippedIn(file)],
    properties: properties({ 'seaworthy:go:sum': sum }),
  })
}

function standardLibrary(go: string, file: string): Component {
  const version = /^go(\d+\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)/.exec(go)?.[1]
  const purl = packageUrl({ type: 'golang', name: 'stdlib', version })
  return component({
    type: 'framework',
    name: 'stdlib',
    ...(version !== undefined && { version, cpes: [cpe('golang', 'go', version)] }),
    ...(purl !== undefined && { purl }),
    evidence: [shippedIn(file)],
  })
}
