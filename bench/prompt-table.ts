import { markdown } from './table.ts'

/** One program over one tree, or one measured figure. */
export interface PromptRow {
  tree: string
  tool: string
  /** In seconds. */
  wall: number
  /** User and system time of all threads, in seconds: what it costs when the machine has other work, too. */
  cpu?: number
  /** Bytes in a second. */
  rate?: number
  /** Files in a second. */
  filesRate?: number
  /** Most memory, in bytes. */
  peak?: number
  /** How many times as fast as this program the action is: the median over the rounds. */
  ratio?: number
  /** What this row is to reach, and whether it does. */
  targets: { text: string; met: boolean }[]
}

export function missesTarget({ targets }: PromptRow): boolean {
  return targets.some(({ met }) => !met)
}

/** The rows as a Markdown table. */
export function promptTable(rows: readonly PromptRow[]): string {
  const head = ['files', 'program', 's', 'CPU s', 'MB/s', 'files/s', 'peak MB', 'times as fast', 'target', 'result']
  return markdown([head, ...rows.map(cellsOf)])
}

function cellsOf(row: PromptRow): string[] {
  const { tree, tool, wall, cpu, rate, filesRate, peak, ratio, targets } = row
  return [
    tree,
    tool,
    wall.toFixed(3),
    cpu?.toFixed(2) ?? '',
    rate === undefined ? '' : (rate / 1e6).toFixed(1),
    filesRate?.toFixed(0) ?? '',
    peak === undefined ? '' : (peak / 1e6).toFixed(0),
    ratio?.toFixed(1) ?? '',
    targets.map(({ text }) => text).join(', '),
    targets.length === 0 ? '' : missesTarget(row) ? 'missed' : 'ok',
  ]
}
