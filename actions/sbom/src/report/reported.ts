import type { Finding, Outcome } from '@seaworthy/verdict'
import type { AdvisoryJudgements, Assessment } from '../advisories/index.ts'
import type { ReleaseChanges } from '../compare/releases/change.ts'
import type { LeftOut } from '../gather/left-out.ts'
import type { Inventory } from '../inventory/inventory.ts'
import type { LicenceJudgement } from '../licences/judge.ts'
import type { Format } from '../write/index.ts'
import type { ProfileReport } from '../write/profile/index.ts'

/** All that a run found, wrote and decided: what summary, SARIF and the page are made of. */
export interface Reported {
  outcome: Outcome
  inventory: Inventory
  documents: WrittenDocument[]
  /** Undefined where nothing is judged. */
  licences: LicenceJudgement[] | undefined
  /** Undefined where no advisories were consulted: vulnerabilities are not assessed. */
  advisories: (AdvisoryJudgements & Pick<Assessment, 'databases'>) | undefined
  /** Undefined without a previous release. */
  changes: ReleaseChanges | undefined
  profiles: ProfileReport[]
  /** What of the sources was not looked at; undefined when all was. */
  leftOut?: LeftOut | undefined
  /** All of them, worst first. Places are absolute or relative to the workspace, or name the inside of an artifact. */
  findings: Finding[]
}

/** A bill of materials on the disk. */
export interface WrittenDocument {
  format: Format
  /** Absolute. */
  path: string
  /** Lower-case hexadecimal. */
  sha256: string
  /** Of the content: `urn:uuid:` of CycloneDX, the end of SPDX's namespace. */
  uuid: string
}
