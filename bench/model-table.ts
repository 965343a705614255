import { markdown } from './table.ts'

/** One program over one tree. */
export interface ModelRow {
  tree: string
  tool: string
  /** In seconds. */
  wall: number
  /** Bytes in a second. */
  rate: number
  /** In seconds, of all threads. */
  cpu: number
  /** Most memory, in bytes. */
  peak: number
  /** How many times as fast as this program the action is: the median over the rounds. */
  ratio: number
  /** The least that the ratio is to be. */
  target?: number
  /** The most that the peak may be, in bytes. */
  mostMemory?: number
}

/** Whether the action missed what it is to reach. */
export function isMissed({ ratio, target, peak, mostMemory }: ModelRow): boolean {
  return (target !== undefined && ratio < target) || (mostMemory !== undefined && peak > mostMemory)
}

/** The rows as a Markdown table. */
export function modelTable(rows: readonly ModelRow[]): string {
  const head = ['files', 'program', 's', 'MB/s', 'CPU s', 'peak MB', 'times as fast', 'target', 'result']
  return markdown([head, ...rows.map(cellsOf)])
}

function cellsOf(row: ModelRow): string[] {
  const { tree, tool, wall, rate, cpu, peak, ratio, target, mostMemory } = row
  const targets = [
    ...(target === undefined ? [] : [`≥ ${target}`]),
    ...(mostMemory === undefined ? [] : [`≤ ${(mostMemory / 1e6).toFixed(0)} MB`]),
  ].join(', ')
  return [
    tree,
    tool,
    wall.toFixed(2),
    (rate / 1e6).toFixed(0),
    cpu.toFixed(2),
    (peak / 1e6).toFixed(0),
    ratio.toFixed(2),
    targets,
    targets === '' ? '' : isMissed(row) ? 'missed' : 'ok',
  ]
}
