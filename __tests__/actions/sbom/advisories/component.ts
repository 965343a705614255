import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { parsePurl } from '../../../../actions/sbom/src/inventory/purl.ts'

/** A component that is nothing but its package URL. */
export function componentOf(purl: string, more: Partial<Component> = {}): Component {
  const { name = purl, namespace, version } = parsePurl(purl) ?? {}
  return {
    ref: purl,
    type: 'library',
    name,
    ...(namespace !== undefined && { group: namespace }),
    ...(version !== undefined && { version }),
    purl,
    hashes: [],
    licences: { declared: [] },
    references: [],
    scope: 'required',
    evidence: [{ kind: 'declared', file: 'package-lock.json', confidence: 1 }],
    properties: {},
    ...more,
  }
}
