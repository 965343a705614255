import type { Collected } from '../../../../actions/sbom/src/collect/collector.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'

/** A component as a collector hands it over, known by its purl unless a ref is given. */
export function component(facts: Partial<Component> & Pick<Component, 'name'>): Component {
  const ref = facts.ref ?? facts.purl ?? `${facts.type ?? 'library'}:${facts.name}`
  return {
    type: 'library',
    hashes: [],
    licences: { declared: [] },
    references: [],
    scope: 'required',
    evidence: [{ kind: 'declared', file: 'package-lock.json', confidence: 1 }],
    properties: {},
    ...facts,
    ref,
  }
}

/** An npm package as a lock file describes it. */
export function npmPackage(name: string, version: string, facts: Partial<Component> = {}): Component {
  return component({ name, version, purl: `pkg:npm/${name}@${version}`, ...facts })
}

/** What a collector returns, empty but for what is given. */
export function collected(parts: Partial<Collected> = {}): Collected {
  return { components: [], dependencies: new Map(), roots: [], completeness: [], faults: [], ...parts }
}
