import { severities, type Severity } from '@seaworthy/verdict'
import { isAboutAttacks, isExampleOfAttack } from './attack-writing.ts'
import { blocksOf, type Blocks } from './blocks.ts'
import { isNegated } from './negation.ts'
import { quotationsOf } from './quotations.ts'
import { regionAt, type Region } from './region.ts'

/** Most steps by which a match is lowered, whatever speaks for it. */
const mostSteps = 2
/** A region that is nearly all of the text sets nothing apart. */
const whole = 0.6

/** What surrounds the matches of one text. It is worked out when the first match asks, and only as far. */
export class Context {
  readonly #text: string
  readonly #lower: string
  #blocks: Blocks | undefined
  #quotations: Region[] | undefined
  #isAboutAttacks: boolean | undefined

  /** `lower` is the text in lower case, of the same length. */
  constructor(text: string, lower: string) {
    this.#text = text
    this.#lower = lower
  }

  /** The severity of a match here, and why it is lower than in plain text. Never lower than `low`. */
  settle(severity: Severity, start: number, end: number): { severity: Severity; lowered?: string } {
    const reasons = this.#reasonsFor(start, end)
    const wanted = reasons.reduce((sum, [, steps]) => sum + steps, 0)
    const given = severities.indexOf(severity)
    const lowest = Math.max(given, severities.indexOf('low'))
    const settled = Math.min(given + Math.min(wanted, mostSteps), lowest)
    if (settled === given) return { severity }
    return { severity: severities[settled] ?? severity, lowered: reasons.map(([reason]) => reason).join(', ') }
  }

  #reasonsFor(start: number, end: number): [reason: string, steps: number][] {
    const blocks = (this.#blocks ??= blocksOf(this.#text))
    if (regionAt(blocks.comments, start, end)) return []
    const region =
      this.#apart(blocks.fences, start, end) ??
      this.#apart(blocks.blockQuotes, start, end) ??
      this.#apart((this.#quotations ??= quotationsOf(this.#text)), start, end) ??
      this.#apart(blocks.tables, start, end)
    const isAttackWriting =
      isExampleOfAttack(this.#lower, start) || (this.#isAboutAttacks ??= isAboutAttacks(this.#lower))
    return [
      ...(region ? [[region.kind, 1] as [string, number]] : []),
      ...(isNegated(this.#lower, start, end) ? [['negated', 2] as [string, number]] : []),
      ...(isAttackWriting ? [['about attacks', 1] as [string, number]] : []),
    ]
  }

  /** The region around a match, when it sets the match apart from the rest of the text. */
  #apart(regions: readonly Region[], start: number, end: number): Region | undefined {
    const region = regionAt(regions, start, end)
    return region && region.end - region.start < whole * this.#text.length ? region : undefined
  }
}
