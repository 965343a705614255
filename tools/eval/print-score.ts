import { showControls } from '../runner/visible-text.ts'
import type { Rate } from './interval.ts'
import type { Score } from './score.ts'

/** Misses and false positives that are listed without --verbose. */
const shortList = 20

export interface PrintOptions {
  /** Whether every miss and false positive is listed. */
  all: boolean
}

/** The lines that tell a score to people. */
export function scoreLines({ items, recall, falsePositives }: Score, { all }: PrintOptions): string[] {
  const rulesOf = new Map(items.map(({ id, rules, highest }) => [id, `${highest ?? 'nothing'} ${rules.join(' ')}`]))
  const list = (ids: string[]) => {
    const shown = all ? ids : ids.slice(0, shortList)
    const more = ids.length - shown.length
    return [
      ...shown.map((id) => `  ${showControls(id)}: ${(rulesOf.get(id) ?? '').trim()}`),
      ...(more > 0 ? [`  … and ${more} more: see them with --verbose`] : []),
    ]
  }
  return [
    'Recall (found at medium or above)             95 % interval',
    row('all', recall.overall),
    ...Object.entries(recall.byLabel).map(([name, rate]) => row(name, rate)),
    ...Object.entries(recall.byClass).map(([name, rate]) => row(`  ${name}`, rate)),
    '',
    'False positives per benign file               95 % interval',
    row('all at high', falsePositives.high),
    row('all at medium', falsePositives.medium),
    ...Object.entries(falsePositives.byClass).flatMap(([name, { high, medium }]) => [
      row(`  ${name} at high`, high),
      row(`  ${name} at medium`, medium),
    ]),
    '',
    `Misses: ${recall.misses.length}`,
    ...list(recall.misses),
    `False positives: ${falsePositives.flagged.length}`,
    ...list(falsePositives.flagged),
  ]
}

function row(name: string, { count, total, rate, low, high }: Rate): string {
  const measured = rate === null ? '-' : `${percent(rate)}  ${percent(low ?? 0)} to ${percent(high ?? 1)}`
  return `${showControls(name).padEnd(32)} ${`${count}/${total}`.padStart(11)}  ${measured}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(6)} %`
}
