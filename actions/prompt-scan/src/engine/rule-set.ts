import type { Document } from '../document/document.ts'
import { rules as ownRules } from '../rules/index.ts'
import type { DocumentRule, Rule, RuleInfo, TextRule } from '../rules/rule.ts'
import type { Encoding } from '../text/decoded.ts'
import { Prefilter } from './prefilter.ts'

/** Rules, made ready to run. Made once in a thread. */
export class RuleSet {
  readonly #rules: readonly Rule[]
  readonly #byId: ReadonlyMap<string, Rule>
  readonly #byKind = new Map<Document['kind'], DocumentRule[]>()
  #prefilter: Prefilter | undefined

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#byId = new Map(rules.map((rule) => [rule.info.id, rule]))
  }

  /** Made when the first text is scanned: the table of all words takes some milliseconds. */
  get prefilter(): Prefilter {
    return (this.#prefilter ??= new Prefilter(this.#rules.filter((rule) => rule.on === 'text')))
  }

  /** Our own rules and those of the repository. */
  static withUserRules(userRules: readonly Rule[]): RuleSet {
    return new RuleSet([...ownRules, ...userRules])
  }

  documentRules({ kind }: Document): DocumentRule[] {
    const known = this.#byKind.get(kind)
    if (known) return known
    const made = this.#rules.filter((rule) => rule.on === 'document').filter((rule) => rule.kinds.includes(kind))
    this.#byKind.set(kind, made)
    return made
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
}
