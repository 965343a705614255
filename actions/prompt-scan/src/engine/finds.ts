import { severities, type Severity } from '@seaworthy/verdict'
import type { Match, RuleInfo } from '../rules/rule.ts'

/** A match in a document, before its place is counted out. Offsets are into the source. */
export interface Find extends Omit<Match, 'severity'> {
  rule: string
  severity: Severity
  lowered?: string
  inner?: string
}

/** Of each rule in one file: more are counted. */
export const mostListed = 50

/** The finds of one file, of each rule the worst: a file with a million matches takes no more memory than another. */
export class Finds {
  /** By rule, then by start. */
  readonly #kept = new Map<string, Map<number, Find>>()
  readonly #unlisted = new Map<string, number>()

  /** Of two finds of a rule at one place, the worse one counts: texts may be read twice, as field and as whole. */
  add(find: Find): void {
    const kept = this.#kept.get(find.rule) ?? new Map<number, Find>()
    this.#kept.set(find.rule, kept)
    const same = kept.get(find.start)
    if (same) {
      if (isWorse(find, same)) kept.set(find.start, find)
    } else if (kept.size < mostListed) {
      kept.set(find.start, find)
    } else {
      this.#unlisted.set(find.rule, (this.#unlisted.get(find.rule) ?? 0) + 1)
      const mildest = [...kept.values()].reduce((a, b) => (isWorse(a, b) ? b : a))
      if (isWorse(find, mildest) && kept.delete(mildest.start)) kept.set(find.start, find)
    }
  }

  /** What is listed, by place. */
  listed(): Find[] {
    const all = [...this.#kept.values()].flatMap((kept) => [...kept.values()])
    return all.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  }

  /** How many of each rule are not listed. */
  unlisted(): Record<string, number> {
    return Object.fromEntries(this.#unlisted)
  }
}

/** The severity of a match: a rule that is not sure never exceeds medium. */
export function severityOf({ severity, confidence }: RuleInfo, match: Match): Severity {
  const given = match.severity ?? severity
  return confidence === 'low' && isWorse({ severity: given }, { severity: 'medium' }) ? 'medium' : given
}

export function isWorse(a: { severity: Severity }, b: { severity: Severity }): boolean {
  return severities.indexOf(a.severity) < severities.indexOf(b.severity)
}
