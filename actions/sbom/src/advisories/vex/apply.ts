import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { fullName } from '../../inventory/full-name.ts'
import { parsePurl, type PurlParts } from '../../inventory/purl.ts'
import type { Match } from '../match/match.ts'
import type { VexBill, VexProduct, VexStatement, VexStatus } from './statement.ts'

/** What VEX says of a match. */
export interface VexDecision {
  status: VexStatus
  /** Why, as the document says it. */
  because?: string
  file: string
}

/** Whether somebody says, and says why, that nothing is to be done. */
export function settles({ status }: VexDecision): boolean {
  return status === 'not_affected' || status === 'fixed'
}

/**
 * The matches with the last that was said of each. `not_affected` counts only with a justification, `fixed` only for a
 * product of a stated version; other statements of this kind are faults. Of malware nothing is believed.
 */
export function applyVex(
  matches: readonly Match[],
  statements: readonly VexStatement[],
  components: readonly Component[],
  subject: Component,
): { matches: (Match & { vex?: VexDecision })[]; faults: Fault[] } {
  const byRef = new Map(components.map((component) => [component.ref, component]))
  const byId = indexById(statements.filter(({ status, justification }) => status !== 'not_affected' || justification))
  return {
    matches: matches.map((match) => {
      const component = byRef.get(match.ref)
      if (!component || match.kind === 'malware') return match
      const said = match.ids.flatMap((id) => byId.get(id) ?? [])
      const last = latest(said.filter((statement) => isAbout(statement, component, subject)))
      return last ? { ...match, vex: decisionOf(last) } : match
    }),
    faults: statements
      .filter(({ status, justification }) => status === 'not_affected' && !justification)
      .map(({ ids: [id = 'a vulnerability'], file }) => unjustified(id, file)),
  }
}

function indexById(statements: readonly VexStatement[]): Map<string, VexStatement[]> {
  const index = new Map<string, VexStatement[]>()
  for (const statement of statements) {
    for (const id of new Set(statement.ids)) {
      const known = index.get(id)
      if (known) known.push(statement)
      else index.set(id, [statement])
    }
  }
  return index
}

/** Of two of the same time the one that stands later. */
function latest(statements: readonly VexStatement[]): VexStatement | undefined {
  return statements.reduce<VexStatement | undefined>(
    (last, statement) => (last && last.said > statement.said ? last : statement),
    undefined,
  )
}

function decisionOf({ status, justification, detail, file }: VexStatement): VexDecision {
  const because = [...new Set([justification, detail])].filter((text) => text !== undefined).join(': ')
  return { status, ...(because !== '' && { because }), file }
}

/** What is fixed is so from some version on: a product without one tells nothing. */
function isAbout({ products, status }: VexStatement, component: Component, subject: Component): boolean {
  return products.some((product) => {
    if (status === 'fixed' && !tellsVersion(product)) return false
    if (product.of && !isOf(product.of, subject) && !isOf(product.of, component)) return false
    if (names(product.id, product.versions, component)) return true
    const whole = product.parts.length === 0
    return names(product.id, product.versions, subject) && (whole || hasPart(product, component))
  })
}

/** Whether a document is of a product, in whatever version: by package URL where it has one, else by name. */
function isOf({ group, name, purl }: VexBill, product: Component): boolean {
  const [stated, own] = [purl, product.purl].map((one) => (one === undefined ? undefined : parsePurl(one)))
  if (stated && own) return isSamePackage(stated, own)
  return name === undefined || fullName({ ...(group !== undefined && { group }), name }) === fullName(product)
}

function isSamePackage(one: PurlParts, other: PurlParts): boolean {
  return one.type === other.type && one.namespace === other.namespace && one.name === other.name
}

function hasPart({ parts }: VexProduct, component: Component): boolean {
  return parts.some((part) => names(part, undefined, component))
}

function tellsVersion({ id, versions }: VexProduct): boolean {
  return versions !== undefined || parsePurl(id)?.version !== undefined
}

/** A package URL without version names all versions, one without qualifiers all variants, and one without subpath all parts. */
function names(id: string, versions: readonly string[] | undefined, { ref, purl, version }: Component): boolean {
  if (versions && (version === undefined || !versions.includes(version))) return false
  if (id === ref || id === purl) return true
  const stated = parsePurl(id)
  const own = stated && purl !== undefined ? parsePurl(purl) : undefined
  if (!stated || !own) return false
  return (
    isSamePackage(stated, own) &&
    (stated.version === undefined || stated.version === own.version) &&
    (stated.subpath === undefined || stated.subpath === own.subpath) &&
    Object.entries(stated.qualifiers ?? {}).every(([key, value]) => own.qualifiers?.[key] === value)
  )
}

function unjustified(id: string, file: string): Fault {
  return {
    rule: 'sbom/vex-unjustified',
    message: `The statement that nothing is affected by ${JSON.stringify(id.slice(0, 100))} gives no reason, and does not count.`,
    remedy: 'Add a justification, or an impact statement.',
    file,
  }
}
