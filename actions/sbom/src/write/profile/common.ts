import type { Component } from '../../inventory/component.ts'
import { isStrong } from '../../inventory/hashes.ts'
import { byConfiguration, byTool, when, type Asked, type Element } from './element.ts'

/** The author of the document, as the configuration or a manifest says. */
export function author({ writing }: Asked): string | undefined {
  if (writing.manufacturer) return writing.manufacturer.from
  return writing.authors.length > 0 ? byConfiguration : undefined
}

/** What every document of ours says of itself. */
export function always(): string {
  return byTool
}

/** Whether dependencies are told: at least those of the app. */
export function dependencies({ inventory }: Asked): string | undefined {
  const { completeness, subject } = inventory
  return completeness.find(({ refs, aggregate }) => aggregate !== 'unknown' && refs.includes(subject.ref))?.because
}

export function supplier({ component, inventory, writing }: Asked): string | undefined {
  const isApp = component.ref === inventory.subject.ref
  return component.supplier?.from ?? (isApp ? writing.manufacturer?.from : undefined)
}

export function licence({ component: { licences } }: Asked): string | undefined {
  return licences.concluded?.from ?? licences.declared[0]?.from
}

export function hasStrongHash({ hashes }: Component): boolean {
  return hashes.some(isStrong)
}

export const name = when((component) => component.name)
export const version = when((component) => component.version)
export const identifier = when(({ purl, cpes }) => purl ?? cpes)

/** The same element under the name that a profile has for it. */
export function element(cluster: string, name: string, of: Element['of'], filledFrom: Element['filledFrom']): Element {
  return { cluster, name, of, filledFrom }
}
