import type { Finding } from '@seaworthy/verdict'
import type { Component } from '../inventory/component.ts'

/** Where a component is declared, so that a reviewer stands at the line to change; else where it was seen. */
export function placeOf({ evidence }: Pick<Component, 'evidence'>): Pick<Finding, 'at'> {
  const place = evidence.find(({ kind, line }) => kind === 'declared' && line !== undefined) ?? evidence[0]
  if (!place) return {}
  return { at: { file: place.file, ...(place.line !== undefined && { line: place.line }) } }
}
