import { severities } from '@seaworthy/verdict'
import type { TextRule } from '../rules/rule.ts'
import { decodeCandidates } from '../text/decode.ts'
import type { TextScan } from './find-in-text.ts'
import { isWorse, type Find } from './finds.ts'
import { meaningfulFinds } from './meaningful-finds.ts'
import type { RuleSet } from './rule-set.ts'
import type { SharedText } from './text-view.ts'

/** Encodings within encodings that are undone. */
const deepest = 3

/** What an encoded text says: an encoded stretch is a finding when a rule finds something in what it decodes to. */
export function* encodedFinds(shared: SharedText, rules: RuleSet, scan: TextScan): Generator<Find> {
  for (const candidate of decodeCandidates(shared.segment.text)) {
    const outer = rules.ruleForEncoding(candidate.via)
    if (!outer) continue
    const { decoded, start, end } = candidate
    const inner = innerFind(decoded, shared, rules, scan, 1)
    if (inner !== undefined) {
      const message = `Hides what it says as ${candidate.via}: “${inner.title}” (${inner.rule}).`
      const severity = isWorse(inner, outer.info) ? inner.severity : outer.info.severity
      yield { rule: outer.info.id, severity, start, end, message, decoded, inner: inner.rule }
      continue
    }
    const severity = outer.judges?.(decoded)
    if (severity === undefined) continue
    yield { rule: outer.info.id, severity, start, end, message: `Hides an order as ${candidate.via}.`, decoded }
  }
}

/** The worst that is found in a decoded text, or in what is encoded within it. */
function innerFind(
  text: string,
  shared: SharedText,
  rules: RuleSet,
  scan: TextScan,
  depth: number,
): (Find & { title: string }) | undefined {
  if (!scan.budget.take(text.length)) return undefined
  const found = [...meaningfulFinds(text, shared, rules, scan.onFailure)]
  if (depth < deepest && found.length === 0) {
    for (const { decoded, via } of decodeCandidates(text)) {
      const inner = innerFind(decoded, shared, rules, scan, depth + 1) ?? orderIn(decoded, rules.ruleForEncoding(via))
      if (inner) found.push(inner)
    }
  }
  return found.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))[0]
}

/** What a decoded text is by itself, when no other rule finds anything in it. */
function orderIn(decoded: string, outer: TextRule | undefined): (Find & { title: string }) | undefined {
  const severity = outer?.judges?.(decoded)
  if (!outer || severity === undefined) return undefined
  const { id, title } = outer.info
  return { rule: id, title, severity, start: 0, end: decoded.length, message: title }
}
