import type { Component } from '../../inventory/component.ts'
import type { ComponentEvidence, Identity } from './bom.ts'
import { filled } from './filled.ts'
import type { Ability } from './version.ts'

/** A component in a thousand places is as well proved by the first hundred. */
const mostOccurrences = 100

/** Where a component was found, and how sure it is when a digest or lock file does not settle it. */
export function evidenceOf(component: Component, ability: Ability): ComponentEvidence | undefined {
  const places = component.evidence.slice(0, mostOccurrences)
  const occurrences = filled(
    places.map(({ file, line }) => ({ location: file, line: ability.placesLines ? line : undefined })),
  )
  const identity = identityOf(component, ability)
  return occurrences || identity ? { identity, occurrences } : undefined
}

function identityOf(component: Component, ability: Ability): Identity | Identity[] | undefined {
  const { evidence, purl, cpes = [] } = component
  const confidence = Math.max(0, ...evidence.map((place) => place.confidence))
  const field = purl === undefined ? 'name' : 'purl'
  const identities: Identity[] = confidence < 1 ? [{ field, confidence }] : []
  if (!ability.placesLines) return identities[0]
  // The component itself has room for one CPE.
  for (const cpe of cpes.slice(1)) identities.push({ field: 'cpe', concludedValue: cpe, confidence })
  return filled(identities)
}
