import type { Segment } from '../document/segment.ts'
import { severityOf, type Find } from './finds.ts'
import type { RuleSet } from './rule-set.ts'
import { matchesIn, type OnFailure } from './run-rules.ts'
import { SharedText } from './text-view.ts'

/**
 * What the rules for meaning find in a text that was hidden: those that context lowers. The others, for hidden
 * characters and secrets, would find what decoding itself leaves behind.
 */
export function* meaningfulFinds(
  text: string,
  hiddenIn: SharedText,
  rules: RuleSet,
  onFailure: OnFailure,
): Generator<Find & { title: string }> {
  const segment: Segment = { ...hiddenIn.segment, text, map: [[0, 0]] }
  for (const { rule, match } of matchesIn(new SharedText(segment, hiddenIn.document), rules, onFailure)) {
    if (rule.context === 'ignored') continue
    const { start, end, message } = match
    const { id, title } = rule.info
    yield { start, end, message, rule: id, title, severity: severityOf(rule.info, match) }
  }
}
