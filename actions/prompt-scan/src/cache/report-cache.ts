import { hash } from 'node:crypto'
import type { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import type { FoundFile } from '../discovery/found-files.ts'
import { unscannedRule } from '../engine/fault-find.ts'
import type { FileReport } from '../engine/report.ts'
import { readReports, writeReports, type Distrust, type Reports } from './cache-file.ts'

export interface CacheOptions {
  file: string
  /** For jobs that are trusted alone: who has it can make any file pass. */
  key: Secret
  /** Tells one version of the rules, and the rules of the repository, from another. */
  rules: string
}

/** What tells a scan from another one, beside the rules. */
export type Scanned = Pick<FoundFile, 'path' | 'kind'> & { sha256: string }

const shortestKey = 32
/** Characters of a report: longer ones cost more than they save. */
const longestReport = 64 * 1024

/**
 * Reports of earlier runs, by the content of the file, its path and what was known of it by then: nothing else enters a
 * report but the rules, and other rules make the cache worth nothing. It trusts what has the right MAC alone.
 */
export class ReportCache {
  /** Why the cache that was there is not used; it will be written anew. */
  readonly distrust: Distrust | undefined
  readonly #options: CacheOptions
  readonly #known: Reports
  /** Of this run, added or found: they are kept before all others. */
  readonly #used: Reports = new Map()
  #added = 0

  private constructor(options: CacheOptions, found: Reports | Distrust) {
    this.#options = options
    this.distrust = typeof found === 'string' ? found : undefined
    this.#known = typeof found === 'string' ? new Map<string, FileReport>() : found
  }

  /** Opens it before any file is scanned. Throws `cache/weak-key`. */
  static async open(options: CacheOptions): Promise<ReportCache> {
    if (options.key.reveal().length < shortestKey) {
      throw new UserError('cache/weak-key', `Expected a cache key of at least ${shortestKey} characters.`, {
        remedy: 'Make one with `openssl rand -hex 32`, and give it to trusted jobs alone.',
      })
    }
    return new ReportCache(options, await readReports(options))
  }

  find(scanned: Scanned): FileReport | undefined {
    const id = idOf(scanned)
    const report = this.#known.get(id)
    if (report) this.#used.set(id, report)
    return report
  }

  /**
   * Remembers a report, if it is of this very content: a file may have changed since. What could not be scanned is
   * scanned again, since it may have taken too long on a busy machine alone.
   */
  add(scanned: Scanned, report: FileReport): void {
    if (report.sha256 !== scanned.sha256 || report.path !== scanned.path) return
    if (report.detections.some(({ rule }) => rule === unscannedRule)) return
    if (JSON.stringify(report).length > longestReport) return
    this.#used.set(idOf(scanned), report)
    this.#added++
  }

  /** Writes what is new, with what was there. Throws `files/unwritable`. */
  async save(): Promise<void> {
    if (this.#added === 0) return
    await writeReports(this.#options, new Map([...this.#used, ...this.#known]))
    this.#added = 0
  }
}

function idOf({ path, kind, sha256 }: Scanned): string {
  return hash('sha256', JSON.stringify([path, kind ?? null, sha256]))
}
