import { hash } from 'node:crypto'
import type { Document } from '../document/document.ts'
import { rules as ownRules } from '../rules/index.ts'
import type { DocumentRule, Rule, RuleInfo, TextRule } from '../rules/rule.ts'
import type { Encoding } from '../text/decoded.ts'
import { Prefilter } from './prefilter.ts'

/** Rules, made ready to run. Made once in a thread: the table of all their words takes some milliseconds. */
export class RuleSet {
  readonly prefilter: Prefilter
  readonly #rules: readonly Rule[]
  readonly #byId: ReadonlyMap<string, Rule>

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#byId = new Map(rules.map((rule) => [rule.info.id, rule]))
    this.prefilter = new Prefilter(rules.filter((rule) => rule.on === 'text'))
  }

  /** Our own rules and those of the repository. */
  static withUserRules(userRules: readonly Rule[]): RuleSet {
    return new RuleSet([...ownRules, ...userRules])
  }

  documentRules({ kind }: Document): DocumentRule[] {
    return this.#rules.filter((rule) => rule.on === 'document').filter((rule) => rule.kinds.includes(kind))
  }

  infoOf(id: string): RuleInfo | undefined {
    return this.#byId.get(id)?.info
  }

  /** The rule whose findings are texts in this encoding. */
  ruleForEncoding(encoding: Encoding): TextRule | undefined {
    return this.#rules
      .filter((rule) => rule.on === 'text')
      .find(({ encodings }) => encodings?.includes(encoding) === true)
  }

  /** SHA-256 over what is published of the rules: tells sets with other rules or user rules from each other. */
  digest(): string {
    return hash('sha256', JSON.stringify(this.#rules.map(({ info }) => info)))
  }
}
