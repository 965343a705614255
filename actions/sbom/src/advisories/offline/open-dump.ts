import type { Dump } from './dump.ts'
import { openLooseDump } from './loose-dump.ts'
import { openZipDump } from './zip-dump.ts'

/** Where a dump is: plain data, so that a thread of its own can open it. */
export type DumpPlace =
  | { kind: 'zip'; path: string; file: string }
  /** `names` are relative to the folder of dumps. */
  | { kind: 'loose'; folder: string; names: readonly string[]; file: string }

/** Throws UserError. Close it. */
export function openDump(place: DumpPlace): Dump {
  return place.kind === 'zip'
    ? openZipDump(place.path, place.file)
    : openLooseDump(place.folder, place.names, place.file)
}
