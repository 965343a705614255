import type { Component } from '../../inventory/component.ts'
import { parsePurl } from '../../inventory/purl.ts'

/**
 * The places that a package comes from in two releases, where both tell one and they have none in common. What follows
 * an address as its query or fragment does not change the place.
 */
export function otherSource(before: Component, after: Component): { before: string; after: string } | undefined {
  const [old, recent] = [placesOf(before), placesOf(after)]
  const [[first], [other]] = [old, recent]
  if (first === undefined || other === undefined) return undefined
  const known = new Set(old)
  return recent.some((place) => known.has(place)) ? undefined : { before: first, after: other }
}

/** A package URL names a place that is no registry. */
function placesOf({ purl, references }: Component): string[] {
  const qualifiers = purl?.includes('?') ? (parsePurl(purl)?.qualifiers ?? {}) : {}
  const named = [qualifiers['vcs_url'], qualifiers['download_url']].flatMap((place) => place ?? [])
  const distributed = references.flatMap(({ type, url }) => (type === 'distribution' ? [url] : []))
  return [...named, ...distributed].map((place) => place.replace(/[?#].*$/s, ''))
}
