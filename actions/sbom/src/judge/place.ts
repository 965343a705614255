import type { Finding } from '@seaworthy/verdict'
import type { Component } from '../inventory/component.ts'
import { placeOf } from '../inventory/place.ts'

/** Where a component is declared, so that a reviewer stands at the line to change; else where it was seen. */
export function atComponent({ evidence }: Pick<Component, 'evidence'>): Pick<Finding, 'at'> {
  const place = evidence.find(({ kind, line }) => kind === 'declared' && line !== undefined) ?? evidence[0]
  return place ? { at: placeOf(place) } : {}
}
