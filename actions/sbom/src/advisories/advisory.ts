/** What a database says of one vulnerability or one malicious package: what matching and judging need of an OSV record. */
export interface Advisory {
  /** `GHSA-…`, `PYSEC-…`, `MAL-…`, `CVE-…`. */
  id: string
  /** Ids of the same vulnerability in other databases. */
  aliases: string[]
  kind: 'vulnerability' | 'malware'
  summary?: string
  /** RFC 3339. */
  published?: string
  /** RFC 3339. */
  modified: string
  /** CVSS vectors and other claims, as they stand in the record. */
  severity: SeverityClaim[]
  /** The database's own word for how bad it is: `HIGH`, `MODERATE`. */
  rating?: string
  affected: Affected[]
}

export interface SeverityClaim {
  /** `CVSS_V3`. */
  type: string
  /** A vector, despite its name. */
  score: string
}

/** Versions of one package that are affected: those in the list and those in any of the ranges. */
export interface Affected {
  /** As OSV writes it, without what follows a colon: `npm`, `crates.io`. */
  ecosystem: string
  /** As the ecosystem compares names. */
  name: string
  versions: string[]
  ranges: Range[]
  severity: SeverityClaim[]
}

export interface Range {
  type: 'SEMVER' | 'ECOSYSTEM' | 'GIT'
  events: Event[]
}

export interface Event {
  kind: EventKind
  version: string
}

export const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const
export type EventKind = (typeof eventKinds)[number]
