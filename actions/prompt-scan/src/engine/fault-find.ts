import type { ReadFault } from '../document/document.ts'
import type { Find } from './finds.ts'
import type { RuleSet } from './rule-set.ts'

/** The rule of everything that was not scanned as it should be. */
export const unscannedRule = 'PS907'

/** What could not be read, as a finding: it is never passed over in silence. */
export function faultFind({ start, message }: ReadFault, rules: RuleSet): Find {
  const severity = rules.infoOf(unscannedRule)?.severity ?? 'medium'
  return { rule: unscannedRule, severity, start, end: start, message }
}
