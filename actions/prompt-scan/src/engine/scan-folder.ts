import type { Job } from '@seaworthy/action-kit'
import { inByteOrder, openRoot } from '@seaworthy/files'
import type { ReportCache } from '../cache/report-cache.ts'
import { scanThrough } from '../cache/scan-through.ts'
import { findFiles, type FindOptions } from '../discovery/find-files.ts'
import type { FoundFile, FoundFiles, Skipped } from '../discovery/found-files.ts'
import { findNamedFiles } from '../discovery/named-files.ts'
import { readyUserRules } from '../governance/load-user-rules.ts'
import type { UserRule } from '../governance/user-rules.ts'
import { scanInWorkers } from './pool/pool.ts'
import { ReadyWorkers } from './pool/ready-workers.ts'
import { costOf } from './pool/queue.ts'
import type { FileReport } from './report.ts'
import { RuleSet } from './rule-set.ts'
import { scanOnDisk } from './scan-on-disk.ts'
import { unscanned } from './unscanned.ts'

export interface FolderOptions extends FindOptions {
  job: Pick<Job, 'worker' | 'progress'>
  userRules?: readonly UserRule[]
  /** Only these files, relative to the folder with `/`; those that are there no more are skipped. */
  only?: readonly string[] | undefined
  /** What earlier runs found. */
  cache?: ReportCache | undefined
}

/** What the scan of a folder gives. */
export interface FolderScan {
  /** Sorted by path. */
  reports: FileReport[]
  /** How many files were read, also those that turned out to be nothing to an agent. */
  scanned: number
  skipped: Skipped[]
  /** Of the files that were read. */
  bytes: number
}

/** In bytes and files that take as long: less is scanned at once here, since a worker takes as long to start. */
const worthWorkers = 3 * 1024 * 1024

/** Scans what a model reads below a folder. Throws `files/unreadable` and the other faults of the walk. */
export async function scanFolder(folder: string, options: FolderOptions): Promise<FolderScan> {
  const { job, userRules = [] } = options
  const ready = new ReadyWorkers({ script: job.worker('scan'), userRules })
  try {
    return await scanWith(ready, folder, options)
  } finally {
    await ready.close()
  }
}

async function scanWith(ready: ReadyWorkers, folder: string, options: FolderOptions): Promise<FolderScan> {
  const root = await openRoot(folder)
  const { only, cache } = options
  const onMany = () => {
    ready.start()
  }
  const found = only ? await findNamedFiles(root, only, options) : await findFiles(root, { ...options, onMany })
  const rules = RuleSet.withUserRules(await readyUserRules(options.userRules ?? []))
  const bytes = bytesOf(found.files)
  const scan = (files: readonly FoundFile[]) => scanFiles(files, rules, options, ready)
  const reports = cache ? await scanThrough(cache, found.files, scan) : await scan(found.files)
  reports.push(...found.unreadable.map((file) => unscanned(file, file.reason, rules)))
  reports.sort((a, b) => inByteOrder(a.path, b.path))
  return { reports, scanned: found.files.length, skipped: sorted(found), bytes }
}

async function scanFiles(
  files: readonly FoundFile[],
  rules: RuleSet,
  { job, userRules = [] }: FolderOptions,
  ready: ReadyWorkers,
): Promise<FileReport[]> {
  if (costOf(files) < worthWorkers) return scanHere(files, rules)
  const progress = job.progress('Scanning', bytesOf(files))
  const scan = await scanInWorkers(files, {
    script: job.worker('scan'),
    userRules,
    ready,
    onProgress: (more) => {
      progress.advance(more)
    },
  })
  return [...scan.reports, ...scan.givenUp.map(({ file, reason }) => unscanned(file, reason, rules))]
}

function bytesOf(files: readonly FoundFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

async function scanHere(files: readonly FoundFile[], rules: RuleSet): Promise<FileReport[]> {
  const reports: FileReport[] = []
  for (const file of files) {
    const report = await scanOnDisk(file, rules)
    if (report) reports.push(report)
  }
  return reports
}

function sorted({ skipped }: FoundFiles): Skipped[] {
  return skipped.toSorted((a, b) => inByteOrder(a.path, b.path))
}
