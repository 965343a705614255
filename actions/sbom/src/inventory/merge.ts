import type { Component, Evidence, Hash, LicenceClaims, ModelFacts, Reference } from './component.ts'
import type { Fault } from './inventory.ts'
import { mergeProperties } from './merge-properties.ts'
import { inCodeUnitOrder } from './order.ts'
import { overlaid } from './overlaid.ts'
import { placeOf, shownPlace } from './place.ts'
import { strongestScope } from './scope.ts'

/** One component of several that are the same, and what in them does not fit. */
export interface Merged {
  component: Component
  faults: Fault[]
}

/**
 * Unites what several places say of one component: all evidence, hashes, licences and references; of facts there can be
 * only one of, the first. Hashes of one algorithm that have nothing in common are a fault, and the first are kept: the
 * same version with other content is what a replaced package looks like. Takes time in proportion to what it is given.
 */
export function mergeComponents(same: readonly [Component, ...Component[]]): Merged {
  const [first] = same
  if (same.length === 1) return { component: ordered(first), faults: [] }
  const faults: Fault[] = []
  const known = firstHand(same)
  const scope = strongestScope(known.map((one) => one.scope))
  const component: Component = {
    ...mergeFacts(same),
    hashes: mergeHashes(same, faults),
    licences: mergeLicences(same, known),
    references: mergeReferences(same),
    scope,
    evidence: mergeEvidence(same),
    properties: mergeProperties(same, scope),
  }
  // What ships in one place is not only expected from the system.
  if (known.every(({ isExternal }) => isExternal)) component.isExternal = true
  else delete component.isExternal
  if (same.some(({ hasInstallScript }) => hasInstallScript)) component.hasInstallScript = true
  return { component: ordered(component), faults }
}

/** What was read here; other tools' bills, which call everything required, where there is nothing else. */
function firstHand(same: readonly Component[]): readonly Component[] {
  const own = same.filter(({ evidence }) => evidence.some(({ kind }) => kind !== 'reported'))
  return own.length > 0 ? own : same
}

/** What there is one of: the first that says it. */
function mergeFacts(same: readonly Component[]): Component {
  const models = same.flatMap(({ model }) => model ?? [])
  const cpes = [...new Set(same.flatMap(({ cpes }) => cpes ?? []))]
  return {
    ...overlaid(same),
    ...(cpes.length > 0 && { cpes }),
    ...(models.length > 0 && { model: { ...overlaid(models), format: formatOf(models) } }),
  }
}

/** A manifest need not say what the header does. */
function formatOf(models: readonly ModelFacts[]): string {
  return models.find(({ format }) => format !== 'unknown')?.format ?? 'unknown'
}

function mergeHashes(same: readonly Component[], faults: Fault[]): Hash[] {
  const merged = new Map<Hash['algorithm'], Map<string, Component>>()
  for (const component of same) {
    for (const [algorithm, contents] of byAlgorithm(component.hashes)) {
      const known = merged.get(algorithm)
      if (!known) merged.set(algorithm, new Map(contents.map((content) => [content, component])))
      else if (!contents.some((content) => known.has(content)))
        faults.push(conflict(algorithm, known, contents, component))
      else for (const content of contents) if (!known.has(content)) known.set(content, component)
    }
  }
  return [...merged].flatMap(([algorithm, contents]) => [...contents.keys()].map((content) => ({ algorithm, content })))
}

function byAlgorithm(hashes: readonly Hash[]): Map<Hash['algorithm'], string[]> {
  const found = new Map<Hash['algorithm'], string[]>()
  for (const { algorithm, content } of hashes) {
    const contents = found.get(algorithm)
    if (contents) contents.push(content.toLowerCase())
    else found.set(algorithm, [content.toLowerCase()])
  }
  return found
}

function conflict(
  algorithm: string,
  known: ReadonlyMap<string, Component>,
  [found = '']: readonly string[],
  by: Component,
): Fault {
  const [[expected, first] = ['', by]] = known
  const [place] = by.evidence
  return {
    rule: 'sbom/integrity-conflict',
    message: `${by.ref} has one ${algorithm} in ${firstPlace(first)}, ${expected}, and another in ${firstPlace(by)}, ${found}.`,
    remedy: 'Find out which one the registry serves: the same version with other content may be a replaced package.',
    ...placeOf(place ?? { file: '' }),
  }
}

function firstPlace({ evidence: [place] }: Component): string {
  return place ? shownPlace(place) : 'an unnamed place'
}

/** What another tool concludes counts where nothing that was read here declares a licence: it cannot take one away. */
function mergeLicences(same: readonly Component[], known: readonly Component[]): LicenceClaims {
  const declared = new Map<string, LicenceClaims['declared'][number]>()
  for (const { licences } of same) {
    for (const claim of licences.declared) {
      const key = JSON.stringify([claim.text, claim.from])
      if (!declared.has(key)) declared.set(key, claim)
    }
  }
  const entitled = known.some(({ licences }) => licences.declared.length > 0) ? known : same
  const concluded = entitled.find(({ licences }) => licences.concluded)?.licences.concluded
  return { declared: [...declared.values()], ...(concluded && { concluded }) }
}

function mergeReferences(same: readonly Component[]): Reference[] {
  const merged = new Map<string, Reference>()
  for (const { references } of same) {
    for (const reference of references) {
      const key = JSON.stringify([reference.type, reference.url])
      const known = merged.get(key)
      merged.set(key, known ? withHashes(known, reference.hashes) : reference)
    }
  }
  return [...merged.values()]
}

function withHashes(reference: Reference, more: readonly Hash[] | undefined): Reference {
  if (!more || more.length === 0) return reference
  const hashes = new Map(
    [...(reference.hashes ?? []), ...more].map((hash) => [`${hash.algorithm} ${hash.content}`, hash]),
  )
  return { ...reference, hashes: [...hashes.values()] }
}

/** Each place once, as sure as the surest says. */
function mergeEvidence(same: readonly Component[]): Evidence[] {
  const merged = new Map<string, Evidence>()
  for (const { evidence } of same) {
    for (const place of evidence) {
      const key = JSON.stringify([place.kind, place.reportedOf, place.file, place.line])
      const known = merged.get(key)
      if (!known || known.confidence < place.confidence) merged.set(key, place)
    }
  }
  return [...merged.values()]
}

/** The component with all its lists in code-unit order, so that the order of reading leaves no trace. */
function ordered(component: Component): Component {
  const { hashes, licences, references, evidence, properties, cpes } = component
  return {
    ...component,
    hashes: sortedBy(hashes, ({ algorithm, content }) => `${algorithm} ${content}`),
    licences: {
      ...licences,
      declared: sortedBy(licences.declared, ({ text, from }) => `${text}\0${from}`),
    },
    references: sortedBy(references, ({ type, url }) => `${type} ${url}`),
    evidence: sortedBy(evidence, ({ kind, file, line = 0 }) => `${kind} ${file}\0${String(line).padStart(10, '0')}`),
    properties: sortedProperties(properties),
    ...(cpes && { cpes: sortedBy(cpes, (cpe) => cpe) }),
  }
}

function sortedProperties(properties: Component['properties']): Component['properties'] {
  const entries = Object.entries(properties)
  return entries.length < 2 ? properties : Object.fromEntries(entries.sort(([a], [b]) => inCodeUnitOrder(a, b)))
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  if (items.length < 2) return [...items]
  return items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => inCodeUnitOrder(a, b))
    .map(([, item]) => item)
}
