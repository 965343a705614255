import { UserError } from '@seaworthy/verdict'
import type { Fault } from '../../inventory/inventory.ts'
import type { Advisory } from '../advisory.ts'
import type { Target } from '../packages/target.ts'
import type { Consult, Consulted } from '../source.ts'
import { findDumps } from './find-dumps.ts'
import type { Index } from './index-file.ts'
import { loadIndex } from './load-index.ts'
import { unpack } from './packed.ts'

export interface OfflineOptions {
  /** The folder of dumps. */
  folder: string
  /** Where indexes are kept. Without it they are made anew each time. */
  cache?: string
  /** Absolute path of the script of a thread that makes indexes (`job.worker('advisories')`). Without it they are made here. */
  worker?: string
}

/** Looks targets up in the dumps of a folder, without network. A dump that is not there or damaged is never a pass. */
export function consultDumps(options: OfflineOptions): Consult {
  return async (targets) => {
    const consulted: Consulted = { databases: [], advisories: new Map(), missing: new Map(), faults: [] }
    for (const [ecosystem, own] of Map.groupBy(targets, (target) => target.ecosystem)) {
      await consultEcosystem(ecosystem, own, options, consulted)
    }
    return consulted
  }
}

async function consultEcosystem(
  ecosystem: string,
  targets: readonly Target[],
  { folder, ...keeping }: OfflineOptions,
  consulted: Consulted,
): Promise<void> {
  let found = 0
  for (const place of await findDumps(folder, ecosystem)) {
    const { file } = place
    try {
      const index = await loadIndex(place, ecosystem, keeping)
      // Records that lie beside the dumps may be of other ecosystems alone.
      if (file === '.' && index.header.records === 0 && index.header.faults.length === 0) continue
      lookUp(index, targets, file, consulted)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      consulted.faults.push(brokenDump(error, file))
      miss(targets, `${file} cannot be read`, consulted)
    }
    found++
  }
  if (found === 0) miss(targets, `no advisories of ${ecosystem} were given`, consulted)
}

function lookUp({ header, find }: Index, targets: readonly Target[], file: string, consulted: Consulted): void {
  const { ecosystem, dump, lastModified, records, faults, incomplete } = header
  consulted.faults.push(...faults)
  consulted.databases.push({
    ecosystem,
    uri: file,
    version: `sha256:${dump}`,
    records,
    ...(lastModified !== undefined && { lastUpdate: lastModified }),
  })
  if (incomplete !== undefined) {
    consulted.faults.push(incompleteDump(incomplete, file))
    miss(targets, incomplete, consulted)
  }
  for (const { ref, names } of targets) {
    for (const name of names) {
      const entry = find(name)
      if (!entry) continue
      add(
        consulted.advisories,
        ref,
        entry.advisories.map((packed) => unpack(packed, ecosystem, name)),
      )
      const [unread] = entry.unreadable ?? []
      if (unread !== undefined) consulted.missing.set(ref, `an advisory of it cannot be read (${unread})`)
    }
  }
}

function add(advisories: Consulted['advisories'], ref: string, more: Advisory[]): void {
  const known = advisories.get(ref)
  if (known) known.push(...more)
  else advisories.set(ref, more)
}

function miss(targets: readonly Target[], because: string, { missing }: Consulted): void {
  for (const { ref } of targets) missing.set(ref, because)
}

function brokenDump({ rule, message, details: { remedy } }: UserError, file: string): Fault {
  return {
    rule: 'sbom/advisories-broken',
    message: `The advisories in ${file} cannot be read (${rule}): ${message}`,
    remedy: `Download ${file} again and check its size. ${remedy}`,
    file,
  }
}

function incompleteDump(reason: string, file: string): Fault {
  return {
    rule: 'sbom/advisories-incomplete',
    message: `Not all advisories in ${file} can be read: ${reason}.`,
    remedy: `Download ${file} again; until then its ecosystem is not assessed.`,
    file,
  }
}
