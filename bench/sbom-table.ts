import { markdown } from './table.ts'

/** One program over one folder. */
export interface SbomRow {
  files: string
  tool: string
  /** In seconds; like all figures absent when the program failed. */
  wall?: number
  /** User and system time of all threads, in seconds. */
  cpu?: number
  /** Most memory of one process, in bytes. */
  peak?: number
  /** Packages that its document lists. */
  packages?: number
  /** The median over the rounds of its time divided by the whole action's. */
  ratio?: number
  /** Why it wrote nothing. */
  failure?: string
  /** What this row is to reach, and whether it does. */
  targets: { text: string; met: boolean }[]
}

export function failsTarget({ targets }: SbomRow): boolean {
  return targets.some(({ met }) => !met)
}

/** The rows as a Markdown table. */
export function sbomTable(rows: readonly SbomRow[]): string {
  const head = ['files', 'program', 's', 'CPU s', 'peak MB', 'packages', 'times as fast', 'target', 'result']
  return markdown([head, ...rows.map(cellsOf)])
}

function cellsOf(row: SbomRow): string[] {
  const { files, tool, wall, cpu, peak, packages, ratio, failure, targets } = row
  return [
    files,
    tool,
    wall?.toFixed(2) ?? '',
    cpu?.toFixed(2) ?? '',
    peak === undefined ? '' : (peak / 1e6).toFixed(0),
    packages?.toFixed(0) ?? '',
    ratio?.toFixed(2) ?? '',
    targets.map(({ text, met }) => (met ? text : `${text} (missed)`)).join(', '),
    failure ?? (targets.length === 0 ? '' : failsTarget(row) ? 'missed' : 'ok'),
  ]
}
