import type { SarifRule } from '@seaworthy/report/sarif'
import { advisories } from './rules/advisories.ts'
import { changed } from './rules/changed.ts'
import { declared } from './rules/declared.ts'
import { judged } from './rules/judged.ts'
import { otherTools } from './rules/other-tools.ts'
import { previous } from './rules/previous.ts'
import type { RuleText } from './rules/rule.ts'
import { shipped } from './rules/shipped.ts'
import { sources } from './rules/sources.ts'

/** Every rule of this action. */
export const rules: readonly RuleText[] = [
  ...judged,
  ...changed,
  ...shipped,
  ...declared,
  ...sources,
  ...advisories,
  ...previous,
  ...otherTools,
]

const byId: ReadonlyMap<string, RuleText> = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule as code scanning shows it. Those of readers that other actions share, such as `archive/corrupt`, explain themselves. */
export function sarifRule(id: string): SarifRule {
  const {
    title,
    severity,
    meaning,
    mend,
    tags = [],
  }: Omit<RuleText, 'id'> = byId.get(id) ?? {
    title: `A file cannot be read (${id})`,
    severity: 'high',
    meaning: 'What it holds is not in the bill of materials. The finding says what is wrong with it.',
    mend: 'The finding says what to do.',
  }
  const help = [`**${id}: ${title}**`, meaning, `**What to do.** ${mend}`].join('\n\n')
  const name = id.replaceAll('/', '-')
  return { id, name, title, severity, confidence: 'high', meaning, help, tags: ['supply-chain', ...tags] }
}
