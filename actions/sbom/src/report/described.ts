import type { Component } from '../inventory/component.ts'
import { shownPlace } from '../inventory/place.ts'
import { parsePurl } from '../inventory/purl.ts'

/** Places are named so far; documents have them all. */
const mostPlaces = 3

/** `npm`, `cargo`; of what has no package URL its type: `machine-learning-model`. */
export function kindOf({ purl, type }: Pick<Component, 'purl' | 'type'>): string {
  return (purl === undefined ? undefined : (/^pkg:([a-z0-9.+-]+)\//.exec(purl)?.[1] ?? parsePurl(purl)?.type)) ?? type
}

/** The licence that was concluded, else what was declared; empty when there is none. */
export function licenceOf({ licences: { concluded, declared } }: Pick<Component, 'licences'>): string {
  return concluded?.expression ?? [...new Set(declared.map(({ text }) => text))].join('; ')
}

/** In words for `excluded`, which means development, not absence. */
export function scopeOf({ scope, isExternal }: Pick<Component, 'scope' | 'isExternal'>): string {
  if (isExternal === true) return 'expected from the system'
  return scope === 'excluded' ? 'development' : scope
}

/** `package-lock.json:12`, and how many more places there are. */
export function placesOf({ evidence }: Pick<Component, 'evidence'>): string {
  const named = evidence.slice(0, mostPlaces).map(shownPlace)
  const left = evidence.length - named.length
  return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')
}
