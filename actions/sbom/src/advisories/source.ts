import type { Fault } from '../inventory/inventory.ts'
import type { Advisory } from './advisory.ts'
import type { Target } from './packages/target.ts'

/** Advisories for a set of components, wherever they come from. */
export interface Consulted {
  databases: Database[]
  /** Advisories that name the package of a target, by its ref. Their versions have yet to be looked at. */
  advisories: Map<string, Advisory[]>
  /** Targets for which not all advisories could be had, by ref, and why. */
  missing: Map<string, string>
  faults: Fault[]
}

/** Where advisories came from. */
export interface Database {
  ecosystem: string
  /** The address of a service, or the path of a dump. */
  uri: string
  /** Digest of a dump. */
  version?: string
  /** When the newest record was changed, in RFC 3339. */
  lastUpdate?: string
  records?: number
}

export type Consult = (targets: readonly Target[]) => Promise<Consulted>
