import type { Fault } from '../../inventory/inventory.ts'

/** Records of one database, as they were downloaded. */
export interface Dump {
  /** Relative to the folder of dumps: `npm/all.zip`. */
  file: string
  /** SHA-256 of all its bytes. */
  digest(): Promise<string>
  /** Its records one after the other, each unpacked when it is read. Throws UserError when there are none to be had. */
  records(): Iterable<RawRecord>
  /** What is wrong with the dump as a whole, apart from its records. Known once the records have been asked for. */
  faults(): Fault[]
  close(): void
}

export interface RawRecord {
  /** `npm/all.zip!GHSA-….json`. */
  place: string
  /** Throws UserError when it cannot be had. */
  text(): string
}
