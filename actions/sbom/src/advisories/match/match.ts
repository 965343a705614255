import { inCodeUnitOrder } from '../../inventory/order.ts'
import type { Advisory } from '../advisory.ts'
import type { Rated } from '../severity/rating.ts'

/** A component that is affected by one vulnerability, or is malware. All records of the same vulnerability are one match. */
export interface Match {
  /** Of the component. */
  ref: string
  kind: Advisory['kind']
  /** The best known id of it: that of malware, else GitHub's, else that of the ecosystem, else the CVE. */
  id: string
  /** All its ids, the best known first. */
  ids: string[]
  summary?: string
  severity: Rated
  /** The first version that fixes it; undefined when none is published. */
  fixedIn?: string
  /** When it was first published, in RFC 3339. */
  published?: string
  /** In the catalogue of known exploited vulnerabilities. */
  exploited?: Exploited
  /** Probability that it is exploited within 30 days, from 0 to 1 (EPSS). */
  exploitProbability?: number
  /** Files of other scanners' results that report it. */
  reportedBy?: string[]
  /** The records, sorted by id. */
  advisories: Advisory[]
}

/** Sorts matches by component, then id. */
export function inOrder(a: Match, b: Match): number {
  return inCodeUnitOrder(a.ref, b.ref) || inCodeUnitOrder(a.id, b.id)
}

export interface Exploited {
  /** `2021-12-10`. */
  since: string
  /** The day by which agencies must act. */
  due?: string
  inRansomware: boolean
}

/** A component that was not looked up, or not to the end. It is never known to be free of advisories. */
export interface Unassessed {
  ref: string
  why: 'no-database' | 'no-advisories' | 'undecided'
  ecosystem?: string
  /** Half a sentence. */
  because: string
}
