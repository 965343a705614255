import { UserError } from '@seaworthy/verdict'
import type { Advisory } from '../advisory.ts'
import type { Fault } from '../../inventory/inventory.ts'
import type { ReadRecord } from '../osv/record.ts'
import { packageKey } from '../packages/ecosystem.ts'
import type { Target } from '../packages/target.ts'
import type { Consult, Consulted } from '../source.ts'
import { fetchRecords } from './details.ts'
import { queryAll, type Found, type Query } from './query.ts'
import { openService, type ServiceOptions } from './service.ts'

export interface OnlineOptions extends ServiceOptions {
  /** Where records are kept between runs. */
  cache?: string
}

/**
 * Asks OSV's service. Which versions are affected is decided here, from the records: answers in another order do no harm,
 * and a target whose answer is missing or does not fit is not assessed.
 */
export function consultOsv({ cache, ...options }: OnlineOptions): Consult {
  return async (targets) => {
    const consulted: Consulted = { databases: [], advisories: new Map(), missing: new Map(), faults: [] }
    if (targets.length === 0) return consulted
    const service = openService(options)
    const asked = Map.groupBy(targets, (target) => JSON.stringify(queryOf(target)))
    try {
      const queries = [...asked.keys()].map((query) => JSON.parse(query) as Query)
      const found = await queryAll(queries, service)
      const records = await fetchRecords(found.flat(), service, cache)
      const advisories = byPackage(records)
      Array.from(asked.values()).forEach((same, index) => {
        for (const target of same) answer(target, found[index] ?? [], records, advisories, consulted)
      })
      consulted.databases.push(...databasesOf(targets, options.endpoint, records))
      consulted.faults.push(...faultsOf(records))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      consulted.faults.push(faultOf(error, options.endpoint))
      for (const { ref } of targets) consulted.missing.set(ref, `${options.endpoint} could not be asked`)
    }
    return consulted
  }
}

/** Tags of actions move, so that all advisories of an action are asked for. Go's versions have no `v` in OSV. */
function queryOf({ ecosystem, asked, version }: Target): Query {
  const named = { package: { ecosystem, name: asked } }
  if (version === undefined || ecosystem === 'GitHub Actions') return named
  return { ...named, version: ecosystem === 'Go' ? version.replace(/^v(?=\d)/, '') : version }
}

type Records = ReadonlyMap<string, ReadRecord | UserError>

function byPackage(records: Records): Map<string, Advisory[]> {
  const advisories = new Map<string, Advisory[]>()
  for (const record of records.values()) {
    if (!('advisory' in record)) continue
    const { advisory } = record
    for (const key of new Set(advisory.affected.map(packageKey))) {
      const known = advisories.get(key)
      if (known) known.push(advisory)
      else advisories.set(key, [advisory])
    }
  }
  return advisories
}

function answer(
  { ref, ecosystem, names }: Target,
  found: readonly Found[],
  records: Records,
  advisories: ReadonlyMap<string, Advisory[]>,
  consulted: Consulted,
): void {
  const own = new Set(names.flatMap((name) => advisories.get(packageKey({ ecosystem, name })) ?? []))
  if (own.size > 0) consulted.advisories.set(ref, [...own])
  for (const { id } of found) {
    const record = records.get(id)
    if (!record || record instanceof UserError || record.fault) {
      consulted.missing.set(ref, `${id}, which may be of it, cannot be read`)
    } else if ('advisory' in record && !own.has(record.advisory)) {
      consulted.missing.set(ref, `the service answered with ${id}, which is not of it`)
    }
  }
}

function databasesOf(targets: readonly Target[], endpoint: string, records: Records): Consulted['databases'] {
  const known = [...records.values()].flatMap((record) => ('advisory' in record ? record.advisory : []))
  const [lastUpdate] = known.map(({ modified }) => modified).sort((a, b) => Date.parse(b) - Date.parse(a))
  return [...new Set(targets.map(({ ecosystem }) => ecosystem))].sort().map((ecosystem) => ({
    ecosystem,
    uri: endpoint,
    ...(lastUpdate !== undefined && { lastUpdate }),
  }))
}

function faultsOf(records: Records): Fault[] {
  return [...records].flatMap(([id, record]) => {
    if (record instanceof UserError) return faultOf(record, `/v1/vulns/${id}`)
    return record.fault ?? []
  })
}

function faultOf({ rule, message, details: { remedy } }: UserError, file: string): Fault {
  return { rule: 'sbom/advisories-unavailable', message: `Advisories are missing (${rule}): ${message}`, remedy, file }
}
