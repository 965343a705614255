import { severities, type Severity } from '@seaworthy/verdict'
import type { Label } from './corpus.ts'
import { rateOf, type Rate } from './interval.ts'

/** What the scan of one item gave. */
export interface ScoredItem {
  id: string
  label: Label
  class: string
  /** The worst severity of its findings; null when there are none. */
  highest: Severity | null
  /** Ids of the rules that found something at any severity, sorted. */
  rules: string[]
}

export interface Score {
  items: ScoredItem[]
  /** Of malicious and vulnerable items, found at medium or above. */
  recall: { overall: Rate; byLabel: Record<string, Rate>; byClass: Record<string, Rate>; misses: string[] }
  /** Of benign items, each a file: those with a finding at high or above, and at medium or above. */
  falsePositives: { high: Rate; medium: Rate; byClass: Record<string, { high: Rate; medium: Rate }>; flagged: string[] }
}

/** Recall and false-positive rates of scanned items. */
export function score(items: ScoredItem[]): Score {
  const attacks = items.filter(({ label }) => label !== 'benign')
  const benign = items.filter(({ label }) => label === 'benign')
  return {
    items,
    recall: {
      overall: atLeast(attacks, 'medium'),
      byLabel: grouped(attacks, 'label', (group) => atLeast(group, 'medium')),
      byClass: grouped(attacks, 'class', (group) => atLeast(group, 'medium')),
      misses: attacks.filter((item) => !reaches(item, 'medium')).map(({ id }) => id),
    },
    falsePositives: {
      ...bothRates(benign),
      byClass: grouped(benign, 'class', bothRates),
      flagged: benign.filter((item) => reaches(item, 'medium')).map(({ id }) => id),
    },
  }
}

function bothRates(items: ScoredItem[]): { high: Rate; medium: Rate } {
  return { high: atLeast(items, 'high'), medium: atLeast(items, 'medium') }
}

function atLeast(items: ScoredItem[], severity: Severity): Rate {
  return rateOf(items.filter((item) => reaches(item, severity)).length, items.length)
}

function reaches({ highest }: ScoredItem, severity: Severity): boolean {
  return highest !== null && severities.indexOf(highest) <= severities.indexOf(severity)
}

function grouped<T>(items: ScoredItem[], by: 'label' | 'class', rate: (group: ScoredItem[]) => T): Record<string, T> {
  const groups = Map.groupBy(items, (item) => item[by])
  const names = [...groups.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, rate(groups.get(name) ?? [])]))
}
