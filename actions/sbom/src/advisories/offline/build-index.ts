import { UserError } from '@seaworthy/verdict'
import type { Fault } from '../../inventory/inventory.ts'
import type { Advisory } from '../advisory.ts'
import { readRecord, unreadable } from '../osv/record.ts'
import { packagesNamed } from '../osv/packages-named.ts'
import type { Dump, RawRecord } from './dump.ts'
import { EntryStore } from './entry-store.ts'
import { indexFormat, writeIndex } from './index-file.ts'
import { pack } from './packed.ts'

/** More of one dump are not told. */
const mostFaults = 50

/**
 * The index of one ecosystem's advisories in a dump, as a file. Records are read one after the other, and of each only
 * what matching needs is kept. Throws UserError when the dump cannot be read at all.
 */
export function buildIndex(dump: Dump, ecosystem: string, digest: string): Buffer {
  const builder = new IndexBuilder(ecosystem, dump.file)
  for (const record of dump.records()) builder.add(record)
  return builder.finish(digest, dump.faults())
}

class IndexBuilder {
  readonly #ecosystem: string
  readonly #file: string
  /** By name as JSON: advisories as JSON. */
  readonly #advisories = new EntryStore()
  readonly #unreadable = new Map<string, Set<string>>()
  readonly #faults: Fault[] = []
  #records = 0
  #lost = 0
  #lastModified: string | undefined

  constructor(ecosystem: string, file: string) {
    this.#ecosystem = ecosystem
    this.#file = file
  }

  add(raw: RawRecord): void {
    const value = this.#parse(raw)
    if (value === undefined) return
    const read = readRecord(value, raw.place)
    if (read.fault) this.#leaveOut(read.fault, packagesNamed(value))
    else if ('advisory' in read) this.#keep(read.advisory)
  }

  #parse(raw: RawRecord): unknown {
    try {
      return JSON.parse(raw.text()) as unknown
    } catch (error) {
      this.#leaveOut(faultOf(error, raw.place), [])
      return undefined
    }
  }

  #keep(advisory: Advisory): void {
    const own = Map.groupBy(
      advisory.affected.filter(({ ecosystem }) => ecosystem === this.#ecosystem),
      ({ name }) => name,
    )
    for (const [name, affected] of own)
      this.#advisories.add(JSON.stringify(name), JSON.stringify(pack(advisory, affected)))
    if (own.size === 0) return
    this.#records++
    if (this.#lastModified === undefined || advisory.modified > this.#lastModified)
      this.#lastModified = advisory.modified
  }

  /** What cannot be read makes the packages that it names unknown, and all of them when it names none. */
  #leaveOut(fault: Fault, packages: { ecosystem: string; name: string }[]): void {
    if (packages.length > 0 && packages.every(({ ecosystem }) => ecosystem !== this.#ecosystem)) return
    if (this.#faults.length < mostFaults) this.#faults.push(fault)
    if (packages.length === 0) this.#lost++
    for (const { ecosystem, name } of packages) {
      if (ecosystem !== this.#ecosystem) continue
      const places = this.#unreadable.get(name) ?? new Set()
      this.#unreadable.set(name, places.add(fault.file))
    }
  }

  finish(dump: string, dumpFaults: readonly Fault[]): Buffer {
    const incomplete = this.#incomplete(dumpFaults)
    const header = {
      format: indexFormat,
      ecosystem: this.#ecosystem,
      dump,
      records: this.#records,
      ...(this.#lastModified !== undefined && { lastModified: this.#lastModified }),
      ...(incomplete !== undefined && { incomplete }),
      faults: [...dumpFaults, ...this.#faults].slice(0, mostFaults),
    } as const
    return writeIndex(header, this.#advisories, this.#unreadable)
  }

  #incomplete([first]: readonly Fault[]): string | undefined {
    if (first) return `${this.#file} is damaged: ${first.message}`
    if (this.#lost > 0) return `${this.#lost} records of ${this.#file} cannot be read`
    return this.#records === 0 ? `${this.#file} has no advisory of ${this.#ecosystem}` : undefined
  }
}

function faultOf(error: unknown, place: string): Fault {
  if (!(error instanceof UserError)) return unreadable('it is not valid JSON', place)
  return { rule: error.rule, message: error.message, remedy: error.details.remedy, file: place }
}
