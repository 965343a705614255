import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { joinParts, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import type { ShippedFile } from '../facts.ts'
import type { Crate } from './dep-section.ts'

/** A path in a panic's message names the crate; that it is all that names it leaves a doubt. */
const byPath = 0.7

/** The crates of Rust programs: all, where `cargo auditable` listed them; else those whose panics name them. */
export function assembleCrates({ files }: ShippedApp): Part {
  const parts = files.flatMap((file) => {
    const { crates, namedCrates } = file.facts
    if (crates) return [auditable(file, crates)]
    return namedCrates ? [named(file, namedCrates)] : []
  })
  return joinParts(parts)
}

function auditable({ path }: ShippedFile, crates: readonly Crate[]): Part {
  const components = crates.map((crate) => crateComponent(crate, path))
  const refsOf = (indexes: readonly number[]): string[] => indexes.flatMap((index) => components[index]?.ref ?? [])
  return {
    components,
    dependencies: new Map(
      crates.flatMap(({ dependencies }, index) => refsOf([index]).map((ref) => [ref, refsOf(dependencies)])),
    ),
    roots: refsOf(crates.flatMap(({ isRoot }, index) => (isRoot ? [index] : []))),
    completeness: [{ aggregate: 'complete', refs: components.map(({ ref }) => ref), because: path }],
  }
}

/** Only what crates.io has gets a purl: a crate of the same name there may be another. */
function crateComponent({ name, version, source, isBuild, isRoot }: Crate, path: string): Component {
  const purl = source === 'crates.io' ? packageUrl({ type: 'cargo', name, version }) : undefined
  return component({
    type: isRoot ? 'application' : 'library',
    name,
    version,
    ...(purl !== undefined && { purl }),
    scope: isBuild ? 'excluded' : 'required',
    evidence: [shippedIn(path)],
    properties: source === 'crates.io' ? {} : { 'seaworthy:cargo:source': source },
  })
}

function named({ path }: ShippedFile, crates: readonly { name: string; version: string }[]): Part {
  const components = crates.map(({ name, version }) => {
    const purl = packageUrl({ type: 'cargo', name, version })
    return component({
      type: 'library',
      name,
      version,
      ...(purl !== undefined && { purl }),
      evidence: [shippedIn(path, byPath)],
    })
  })
  return {
    components,
    roots: components.map(({ ref }) => ref),
    completeness: [
      {
        aggregate: 'incomplete',
        refs: [''],
        because: `${path} names only crates that can panic: build it with cargo auditable`,
      },
    ],
  }
}
