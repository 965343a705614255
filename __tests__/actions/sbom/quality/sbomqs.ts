import currentIds from 'spdx-license-ids/index.json' with { type: 'json' }
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import { parsePurl } from '../../../../actions/sbom/src/inventory/purl.ts'
import type { Bom, BomComponent } from '../../../../actions/sbom/src/write/cyclonedx/bom.ts'

/**
 * The measure of sbomqs v2 for CycloneDX, from 0 to 10: categories, features and weights as in its registry.go (v2.0.12), and
 * what each feature counts as in its extractors. The tool itself is in no package registry.
 */
export interface Quality {
  score: number
  /** By category, then by feature, from 0 to 10. */
  features: Record<string, Record<string, number>>
}

interface Feature {
  weight: number
  measure: (bom: Bom, components: readonly BomComponent[]) => number
}

const strong = /^(?:SHA-?(?:224|256|384|512)|SHA3-\d+|BLAKE2b-\d+|BLAKE3|Streebog-\d+)$/
const ids = new Set([...currentIds, ...deprecatedIds])
const deprecated = new Set(deprecatedIds)
/** AboutCode's categories with copyleft in their names, by the families that lock files have. */
const restrictive = /^(?:A?GPL|LGPL|MPL|EPL|CDDL|EUPL|OSL|CC-BY-(?:NC|SA)|CPL|IPL|Sleepycat)/

const categories: Readonly<Record<string, { weight: number; features: Record<string, Feature> }>> = {
  identification: {
    weight: 10,
    features: {
      name: each(0.4, ({ name }) => name.trim() !== ''),
      version: each(0.35, ({ version = '' }) => version.trim() !== ''),
      'local id': each(0.25, (component) => Boolean(component['bom-ref'])),
    },
  },
  provenance: {
    weight: 12,
    features: {
      timestamp: whole(0.2, ({ metadata }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(metadata.timestamp)),
      authors: whole(0.2, ({ metadata }) => Boolean(metadata.authors?.some(({ name, email }) => name ?? email))),
      tool: whole(0.2, ({ metadata }) => metadata.tools.components.some(({ name, version }) => name && version)),
      supplier: whole(0.15, ({ metadata }) => Boolean(metadata.supplier?.name ?? metadata.supplier?.url?.[0])),
      namespace: whole(0.15, ({ serialNumber }) => serialNumber.startsWith('urn:uuid:')),
      lifecycle: whole(0.1, ({ metadata }) => metadata.lifecycles.length > 0),
    },
  },
  integrity: {
    weight: 15,
    features: {
      'strong checksum': each(0.5, isStrong),
      'no weak checksum alone': {
        weight: 0.4,
        measure(_, components) {
          const hashed = components.filter(({ hashes = [] }) => hashes.length > 0)
          return share(hashed.filter(isStrong).length, hashed.length)
        },
      },
      signature: { weight: 0.1, measure: () => 0 },
    },
  },
  completeness: {
    weight: 12,
    features: {
      dependencies: { weight: 0.25, measure: dependencyCompleteness },
      'declared complete': whole(0.15, ({ compositions }) =>
        compositions.some(
          ({ aggregate, assemblies, dependencies }) => aggregate === 'complete' && !assemblies && !dependencies,
        ),
      ),
      'primary component': whole(0.2, ({ metadata }) => metadata.component.name !== ''),
      source: each(0.15, ({ externalReferences = [] }) =>
        externalReferences.some(({ type }) => type === 'source-distribution' || type === 'vcs'),
      ),
      supplier: each(0.15, ({ supplier }) => Boolean(supplier?.name ?? supplier?.contact?.[0]?.email)),
      purpose: each(0.1, ({ type }) => type !== ''),
    },
  },
  licensing: {
    weight: 15,
    features: {
      concluded: each(0.2, (component) => licencesOf(component, 'concluded').length > 0),
      valid: each(0.2, (component) => isAll(licencesOf(component, 'concluded'), (id) => /^[\w.+-]+$/.test(id))),
      'SPDX listed': each(0.2, (component) => isAll(licencesOf(component, 'concluded'), (id) => ids.has(id))),
      'not deprecated': unless(0.15, (id) => deprecated.has(id)),
      'not restrictive': unless(0.2, (id) => restrictive.test(id)),
      declared: each(0.15, (component) => licencesOf(component, 'declared').length > 0),
      'data licence': whole(0.1, ({ metadata }) => Boolean(metadata.licenses?.length)),
    },
  },
  vulnerability: {
    weight: 10,
    features: {
      'purl or CPE': each(1, ({ purl, cpe }) => (purl !== undefined && parsePurl(purl) !== undefined) || Boolean(cpe)),
    },
  },
  structural: {
    weight: 8,
    features: {
      specification: whole(0.3, () => true),
      version: whole(0.3, ({ specVersion }) => ['1.5', '1.6', '1.7'].includes(specVersion)),
      format: whole(0.2, () => true),
      // Tests of the documents check the schema; here it is taken as held.
      schema: whole(0.2, () => true),
    },
  },
}

/** Measures a document. `but` leaves features out, as sbomqs does with those it ignores. */
export function qualityOf(bom: Bom, but: readonly string[] = []): Quality {
  // The app itself counts among the components.
  const components = [bom.metadata.component, ...bom.components]
  const features: Quality['features'] = {}
  let score = 0
  let weights = 0
  for (const [category, { weight, features: all }] of Object.entries(categories)) {
    const counted = Object.entries(all).filter(([name]) => !but.includes(name))
    const measured = counted.map(([name, feature]) => [name, feature.measure(bom, components)] as const)
    const total = counted.reduce((sum, [, feature]) => sum + feature.weight, 0)
    const sum = counted.reduce((part, [, feature], at) => part + feature.weight * (measured[at]?.[1] ?? 0), 0)
    features[category] = Object.fromEntries(measured)
    score += (weight * sum) / total
    weights += weight
  }
  return { score: score / weights, features }
}

function each(weight: number, has: (component: BomComponent) => boolean): Feature {
  return { weight, measure: (_, components) => share(components.filter(has).length, components.length) }
}

function whole(weight: number, has: (bom: Bom) => boolean): Feature {
  return { weight, measure: (bom) => (has(bom) ? 10 : 0) }
}

/** Counts only once some licence is concluded. */
function unless(weight: number, isBad: (id: string) => boolean): Feature {
  return {
    weight,
    measure(_, components) {
      const concluded = components.map((component) => licencesOf(component, 'concluded'))
      if (concluded.every((licences) => licences.length === 0)) return 0
      return share(concluded.filter((licences) => !licences.some(isBad)).length, components.length)
    },
  }
}

/** Never rounded up to all. */
function share(have: number, all: number): number {
  if (all === 0) return 0
  const score = (10 * have) / all
  return have < all ? Math.min(score, 9.9) : score
}

function isStrong({ hashes = [] }: BomComponent): boolean {
  return hashes.some(({ alg }) => strong.test(alg))
}

function isAll(licences: readonly string[], is: (id: string) => boolean): boolean {
  return licences.length > 0 && licences.every(is)
}

/** The ids in a component's licences of one kind; what is no expression is a name of its own. */
function licencesOf({ licenses = [] }: BomComponent, kind: 'declared' | 'concluded'): string[] {
  return licenses.flatMap((choice) => {
    const { acknowledgement } = 'license' in choice ? choice.license : choice
    if ((acknowledgement ?? 'declared') !== kind) return []
    const text = 'license' in choice ? (choice.license.id ?? choice.license.name ?? '') : choice.expression
    return text.split(/[()\s]+/).filter((word) => word !== '' && !/^(?:AND|OR|WITH)$/.test(word))
  })
}

/** Of the app and its direct dependencies, those that have dependencies must be called complete. */
function dependencyCompleteness({ metadata, dependencies, compositions }: Bom): number {
  const graph = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]))
  const complete = new Set(
    compositions.flatMap(({ aggregate, dependencies: refs = [] }) => (aggregate === 'complete' ? refs : [])),
  )
  const app = metadata.component['bom-ref'] ?? ''
  const relevant = [app, ...(graph.get(app) ?? [])].filter((ref) => (graph.get(ref) ?? []).length > 0)
  return share(relevant.filter((ref) => complete.has(ref)).length, relevant.length)
}
