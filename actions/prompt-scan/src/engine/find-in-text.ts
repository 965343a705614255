import type { Document } from '../document/document.ts'
import type { Segment } from '../document/segment.ts'
import { Context } from './context/context.ts'
import type { DecodingBudget } from './decoding-budget.ts'
import { disguisedFinds } from './disguised-finds.ts'
import { encodedFinds } from './encoded-finds.ts'
import { severityOf, type Find } from './finds.ts'
import type { RuleSet } from './rule-set.ts'
import { matchesIn, type OnFailure } from './run-rules.ts'
import { SharedText } from './text-view.ts'

export interface TextScan {
  onFailure: OnFailure
  budget: DecodingBudget
}

/** What text rules find in a text as it stands, as it looks, and as it decodes. Offsets are into the segment's text. */
export function* findInText(
  segment: Segment,
  document: Pick<Document, 'path' | 'kind'>,
  rules: RuleSet,
  scan: TextScan,
): Generator<Find> {
  const shared = new SharedText(segment, document)
  let context: Context | undefined
  for (const { rule, match } of matchesIn(shared, rules, scan.onFailure)) {
    const find: Find = { ...match, rule: rule.info.id, severity: severityOf(rule.info, match) }
    if (rule.context === 'ignored') yield find
    else {
      context ??= new Context(segment.text, shared.lower)
      yield { ...find, ...context.settle(find.severity, find.start, find.end) }
    }
  }
  yield* disguisedFinds(shared, rules, scan)
  yield* encodedFinds(shared, rules, scan)
}
