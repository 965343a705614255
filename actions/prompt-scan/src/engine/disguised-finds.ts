import { sourceOffset, type Segment } from '../document/segment.ts'
import type { TextRule } from '../rules/rule.ts'
import { normalise } from '../text/normalise.ts'
import type { TextScan } from './find-in-text.ts'
import { isWorse, type Find } from './finds.ts'
import { meaningfulFinds } from './meaningful-finds.ts'
import type { RuleSet } from './rule-set.ts'
import type { SharedText } from './text-view.ts'

/** What a text says to a reader but not to a program: with invisible characters gone and look-alikes resolved. */
export function* disguisedFinds(shared: SharedText, rules: RuleSet, { onFailure, budget }: TextScan): Generator<Find> {
  if (shared.isAscii) return
  const { text } = shared.segment
  const normalised = normalise(text)
  if (!normalised || !budget.take(normalised.text.length)) return
  const map = { ...shared.segment, map: normalised.map }
  for (const find of meaningfulFinds(normalised.text, shared, rules, onFailure)) {
    const start = sourceOffset(map, find.start)
    const end = sourceOffset(map, find.end)
    const decoded = normalised.text.slice(find.start, find.end)
    // Whoever disguises what he writes means it: none of it is doubtful enough to be low.
    const severity = isWorse(find, { severity: 'medium' }) ? find.severity : 'medium'
    if (text.slice(start, end) !== decoded) yield { ...find, severity, start, end, decoded }
  }
  const outer = rules.ruleForEncoding('disguised letters')
  if (outer?.judges) yield* disguisedOrders(text, map, normalised.text, outer.info.id, outer.judges)
}

/** Lines that order something only when they are read as they look. */
function* disguisedOrders(
  text: string,
  map: Segment,
  looks: string,
  rule: string,
  judges: NonNullable<TextRule['judges']>,
): Generator<Find> {
  for (let from = 0; from < looks.length;) {
    const newline = looks.indexOf('\n', from)
    const to = Math.min(newline < 0 ? looks.length : newline, from + longestLine)
    const decoded = looks.slice(from, to)
    const [start, end] = [sourceOffset(map, from), sourceOffset(map, to)]
    const written = text.slice(start, end)
    const severity = written === decoded || judges(written) !== undefined ? undefined : judges(decoded)
    if (severity !== undefined)
      yield { rule, severity, start, end, message: 'Orders something in letters that only look Latin.', decoded }
    from = to === newline ? to + 1 : to
  }
}

/** Characters; longer lines are judged in parts. */
const longestLine = 4000
