import type { Finding } from '@seaworthy/verdict'
import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import { parsePurl } from '../../inventory/purl.ts'
import { inOrder, type Match } from '../match/match.ts'
import { mergeAliases } from '../match/merge.ts'
import { packageKey } from '../packages/ecosystem.ts'
import { targetOf } from '../packages/target.ts'
import { loadOrderings } from '../versions/index.ts'
import { unordered, type Ordering } from '../versions/ordering.ts'
import type { Claim, ResultFormat } from './claim.ts'
import { unreadable } from './entries.ts'
import { grype } from './grype.ts'
import { namedByPurl } from './named.ts'
import { npmAudit } from './npm-audit.ts'
import { osvScanner } from './osv-scanner.ts'
import { scorecard } from './scorecard.ts'
import { snyk } from './snyk.ts'

/** What other scanners found, as ours. */
export interface ScanResults {
  /** Of components of the inventory. Sorted by component, then id. */
  matches: Match[]
  findings: Finding[]
  faults: Fault[]
}

/** A new one is a file and a place here. */
const formats: readonly ResultFormat[] = [grype, osvScanner, npmAudit, scorecard, snyk]

/** Of one component. The kernel of Linux, which is worst, has some thousand. */
const mostClaims = 3000
/** Of a result with a component of its name. */
const mostComparisons = 2_000_000
/** Packages that a message names. */
const mostNamed = 5

/**
 * The results of another scanner as matches of our components, found by name and version. Never throws for what the text
 * holds: that is a fault. What is of no component of ours is one finding, since the inventory may lack something.
 */
export async function readScanResults(
  text: string,
  file: string,
  components: readonly Component[],
): Promise<ScanResults> {
  const value = parsed(text)
  const format = formats.find((one) => one.is(value))
  if (!format) {
    const expected = formats.map(({ tool }) => tool).join(', ')
    return { matches: [], findings: [], faults: [unreadable(file, `expected JSON of one of ${expected}`)] }
  }
  const { claims, findings, faults } = format.read(value, file)
  const { byRef, strange, faults: excess } = placed(claims, components, file)
  const orderings = await loadOrderings(claims.flatMap(({ named }) => named?.ecosystem ?? []))
  const matches = [...byRef.values()].flatMap((found) => matchesOf(found, file, orderings))
  return {
    matches: matches.sort(inOrder),
    findings: [...findings, ...unplaced(strange, format.tool, file)],
    faults: [...faults, ...excess],
  }
}

function parsed(text: string): unknown {
  try {
    // PowerShell writes a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

interface Found {
  component: Component
  /** By the id of their advisory: some scanners repeat one for each way that leads to the package. */
  claims: Map<string, Claim>
}

/** The claims by the component that they are of, and those that are of none. */
function placed(claims: readonly Claim[], components: readonly Component[], file: string) {
  const named = Map.groupBy(
    components.flatMap((component) => keysOf(component).map((key) => ({ key, component }))),
    ({ key }) => key,
  )
  const byRef = new Map<string, Found>()
  const strange: Claim[] = []
  let comparisons = 0
  for (const claim of claims) {
    const candidates = claim.named ? (named.get(packageKey(claim.named)) ?? []) : []
    comparisons += candidates.length
    if (comparisons > mostComparisons) {
      return {
        byRef,
        strange,
        faults: [unreadable(file, `it has too many results of too many versions of one package`)],
      }
    }
    const own = candidates.filter(({ component }) => claim.isOf(component.version))
    if (own.length === 0) strange.push(claim)
    for (const { component } of own) {
      const found = byRef.get(component.ref) ?? { component, claims: new Map<string, Claim>() }
      byRef.set(component.ref, found)
      if (!found.claims.has(claim.advisory.id)) found.claims.set(claim.advisory.id, claim)
    }
  }
  const faults = [...byRef.values()].flatMap((found) => limited(found, file))
  return { byRef, strange, faults }
}

/** Keeps as many claims of one component as any has by far. */
function limited({ component, claims }: Found, file: string): Fault[] {
  if (claims.size <= mostClaims) return []
  const said = unreadable(file, `${component.name} has ${claims.size} vulnerabilities, of which ${mostClaims} are read`)
  for (const id of [...claims.keys()].slice(mostClaims)) claims.delete(id)
  return [said]
}

function keysOf(component: Component): string[] {
  const target = targetOf(component)
  if (target) return [...new Set(target.names)].map((name) => packageKey({ ecosystem: target.ecosystem, name }))
  const parts = component.purl === undefined ? undefined : parsePurl(component.purl)
  return parts ? [packageKey(namedByPurl(parts))] : []
}

function matchesOf({ component, claims }: Found, file: string, orderings: ReadonlyMap<string, Ordering>): Match[] {
  const { ref, version } = component
  const [first] = claims.values()
  const ordering = orderings.get(first?.named?.ecosystem ?? '') ?? unordered
  const advisories = [...claims.values()].map(({ advisory }) => advisory)
  return mergeAliases(ref, advisories, version, ordering).map((match) => {
    const fixes = match.advisories.flatMap(({ id }) => claims.get(id)?.fixes ?? [])
    const fixedIn = match.fixedIn ?? nextOf(fixes, version, ordering)
    return { ...match, ...(fixedIn !== undefined && { fixedIn }), reportedBy: [file] }
  })
}

/** The lowest of these versions that is higher than the component's. */
function nextOf(fixes: readonly string[], version: string | undefined, ordering: Ordering): string | undefined {
  if (version === undefined) return undefined
  const later = fixes.filter((fix) => (ordering.compare(fix, version) ?? -1) > 0)
  return later.sort((a, b) => ordering.compare(a, b) ?? 0)[0]
}

function unplaced(strange: readonly Claim[], tool: string, file: string): Finding[] {
  if (strange.length === 0) return []
  const packages = [...new Set(strange.map(({ shown }) => shown))].sort(inCodeUnitOrder)
  const more = packages.length > mostNamed ? ` and ${packages.length - mostNamed} more` : ''
  return [
    {
      rule: 'sbom/scan-unmatched',
      severity: 'medium',
      message: `${tool} reports ${strange.length} vulnerabilities of packages that are not in this inventory: ${packages.slice(0, mostNamed).join(', ')}${more}.`,
      remedy: 'Scan the same folder with both, or find out why the inventory lacks these packages.',
      at: { file },
      properties: { vulnerabilities: strange.length, packages: packages.length },
    },
  ]
}
