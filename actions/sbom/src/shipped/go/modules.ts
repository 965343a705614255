import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { baseOf, component, folderOf, properties, seenIn, type Part, type ShippedApp } from '../assemble/part.ts'
import { cpe } from '../native/cpe.ts'
import type { GoModule } from './build-info.ts'

/** The modules that Go's linker lists in each program, and Go's standard library under the name that advisories have. */
export function assembleGo({ files }: ShippedApp): Part {
  const parts = files.flatMap(({ path, facts: { go } }) =>
    go
      ? [
          {
            path,
            modules: [standardLibrary(go.go, path), ...go.modules.map((module) => moduleComponent(module, path))],
          },
        ]
      : [],
  )
  const components = parts.flatMap(({ modules }) => modules)
  return { components, roots: components.map(({ ref }) => ref) }
}

function moduleComponent({ path: module, version, sum }: GoModule, file: string): Component {
  const namespace = folderOf(module).slice(0, -1) || undefined
  const isReleased = /^v\d/.test(version)
  const purl = isReleased ? packageUrl({ type: 'golang', namespace, name: baseOf(module), version }) : undefined
  return component({
    type: 'library',
    name: baseOf(module),
    ...(namespace !== undefined && { group: namespace }),
    ...(version !== '' && { version }),
    ...(purl !== undefined && { purl }),
    evidence: [seenIn(file)],
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
    evidence: [seenIn(file)],
  })
}
