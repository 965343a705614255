import { ArchiveError } from './archive.ts'
import type { ArchiveFault } from './archive.ts'

/** More of one archive are not told: a hostile one could have millions. */
const most = 100

export const packAgain = 'Pack the archive again from its files, or do not use it.'

/** Collects what is wrong with one archive. */
export class Faults {
  readonly list: ArchiveFault[] = []
  readonly #format: string

  constructor(format: string) {
    this.#format = format
  }

  add(rule: string, message: string, offset?: number): void {
    if (this.list.length >= most) return
    const place = offset === undefined ? {} : { offset }
    this.list.push({ rule: `${this.#format}/${rule}`, message, remedy: packAgain, ...place })
  }
}

export function corrupt(message: string): ArchiveError {
  return new ArchiveError({ rule: 'archive/corrupt', message, remedy: packAgain })
}
