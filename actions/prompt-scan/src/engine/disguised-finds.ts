import { sourceOffset } from '../document/segment.ts'
import { normalise } from '../text/normalise.ts'
import type { TextScan } from './find-in-text.ts'
import type { Find } from './finds.ts'
import { meaningfulFinds } from './meaningful-finds.ts'
import type { RuleSet } from './rule-set.ts'
import type { SharedText } from './text-view.ts'

/** What a text says to a reader but not to a program: with invisible characters gone and look-alikes resolved. */
export function* disguisedFinds(shared: SharedText, rules: RuleSet, { onFailure, budget }: TextScan): Generator<Find> {
  const { text } = shared.segment
  const normalised = normalise(text)
  if (!normalised || !budget.take(normalised.text.length)) return
  for (const find of meaningfulFinds(normalised.text, shared, rules, onFailure)) {
    const start = sourceOffset({ ...shared.segment, map: normalised.map }, find.start)
    const end = sourceOffset({ ...shared.segment, map: normalised.map }, find.end)
    const decoded = normalised.text.slice(find.start, find.end)
    if (text.slice(start, end) !== decoded) yield { ...find, start, end, decoded }
  }
}
