import type { Severity } from '@seaworthy/verdict'
import type { Content, ContentFinding } from '../../format.ts'

/** More findings of one rule are counted, not listed. */
const listedPerRule = 20

export interface Details {
  /** `high` unless it says otherwise. */
  severity?: Severity
  /** The format's own remedy unless it says otherwise. */
  remedy?: string
  /** The content may be harmless, and cannot be judged. */
  unjudged?: true
  offset?: number
}

/** Thrown by `stop` only, and caught by `judge` only. */
class Stop extends Error {}

/** Collects what a reader finds in one file. */
export class Judgement {
  readonly #remedy: string
  readonly #byRule = new Map<string, { findings: ContentFinding[]; more: number }>()

  constructor(remedy: string) {
    this.#remedy = remedy
  }

  report(rule: string, message: string, details: Details = {}): void {
    const { severity = 'high', remedy = this.#remedy, unjudged, offset } = details
    const found = this.#byRule.get(rule) ?? { findings: [], more: 0 }
    this.#byRule.set(rule, found)
    if (found.findings.length === listedPerRule) {
      found.more += 1
      return
    }
    found.findings.push({
      rule,
      severity,
      message,
      remedy,
      ...(unjudged && { unjudged }),
      ...(offset !== undefined && { offset }),
    })
  }

  /** Reports what makes the rest unreadable, and ends the reading. */
  stop(rule: string, message: string, details?: Details): never {
    this.report(rule, message, details)
    throw new Stop(message)
  }

  include(findings: readonly ContentFinding[]): void {
    for (const { rule, message, ...details } of findings) this.report(rule, message, details)
  }

  get findings(): ContentFinding[] {
    if (this.#byRule.size === 0) return []
    return [...this.#byRule.values()].flatMap(({ findings, more }) => [...findings, ...summaryOf(findings, more)])
  }
}

/** The content of a file, as far as it could be read. `read` returns the facts. */
export function judge(remedy: string, read: (judgement: Judgement) => Content['facts']): Content {
  const judgement = new Judgement(remedy)
  const facts = factsUntilStop(judgement, read)
  return { findings: judgement.findings, ...(facts && { facts }) }
}

function factsUntilStop(judgement: Judgement, read: (judgement: Judgement) => Content['facts']): Content['facts'] {
  try {
    return read(judgement)
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

function summaryOf(findings: readonly ContentFinding[], more: number): ContentFinding[] {
  const [first] = findings
  if (first === undefined || more === 0) return []
  const { rule, severity, remedy } = first
  return [{ rule, severity, message: `${more} more findings of this rule are not listed.`, remedy }]
}
