import type { Completeness } from '../inventory/inventory.ts'
import type { Component, Seen } from '../inventory/component.ts'
import type { Complaints } from './complaints.ts'

/** What a reader of one format makes of a document. Ids are those of the document. */
export interface Bill {
  entries: Entry[]
  edges: Edge[]
  /** The id of what the bill is of. */
  subject: string | undefined
  completeness: { aggregate: Completeness['aggregate']; ids: string[] }[]
}

/** One component of a document. */
export interface Entry {
  /** `bom-ref`, `SPDXID`, `spdxId`; undefined where the document gives none. */
  id: string | undefined
  component: Omit<Component, 'ref'>
}

/** One component depends on another. */
export interface Edge {
  from: string
  to: string
}

/** What is known of a document before its components are read. */
export interface Source {
  /** As faults and evidence name it. */
  file: string
  /** By list of the document, the lines of what stands in it. */
  lines: ReadonlyMap<string, readonly number[]>
  complaints: Complaints
}

/** What a document says of itself. */
export interface Origin {
  /** What it is of, where its lifecycle says so. */
  seen: Seen | undefined
  /** Whether we wrote it. */
  isOurs: boolean
  /** Whether a package without install script is known to have none. */
  tellsInstallScripts: boolean
}
