import type { Finding } from '@seaworthy/verdict'
import type { Fault } from '../../inventory/inventory.ts'
import type { Advisory } from '../advisory.ts'
import type { PackageName } from '../packages/ecosystem.ts'

/** What another scanner says: this package, in these versions, is affected by this. */
export interface Claim {
  /** Undefined for a package that nothing can be looked up for. */
  named?: PackageName
  /** Of the package, in words: `minimist@0.0.8`. */
  shown: string
  /** Whether it is about a component of that name in this version. */
  isOf(version: string | undefined): boolean
  advisory: Advisory
  /** Versions that fix it, in no order. */
  fixes: string[]
}

/** All that one file of results says. */
export interface Claims {
  claims: Claim[]
  findings: Finding[]
  faults: Fault[]
}

/** One kind of results: recognised by its shape, whatever the file is called. */
export interface ResultFormat {
  /** As its users call the program. */
  tool: string
  is(value: unknown): boolean
  read(value: unknown, file: string): Claims
}

export function sameVersion(stated: string | undefined): Claim['isOf'] {
  const bare = (version: string) => version.replace(/^v(?=\d)/, '')
  return (version) => stated === undefined || version === undefined || bare(stated) === bare(version)
}
