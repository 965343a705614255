import type { Document } from '../document/document.ts'
import type { DocumentRule, Match, TextRule } from '../rules/rule.ts'
import type { RuleSet } from './rule-set.ts'
import type { SharedText } from './text-view.ts'

/** A match of a text rule, in offsets of the text. */
export interface TextMatch {
  rule: TextRule
  match: Match
}

/** A rule that failed, which is a bug in it: what it would have found is missing, so it is told. */
export interface RuleFailure {
  rule: string
  reason: string
}

export type OnFailure = (failure: RuleFailure) => void

/** What the text rules find in one text. */
export function* matchesIn(shared: SharedText, rules: RuleSet, onFailure: OnFailure): Generator<TextMatch> {
  const { text, surface } = shared.segment
  for (const { rule, anchors } of rules.prefilter.candidates(text, surface)) {
    try {
      for (const match of rule.find(shared.viewAt(anchors))) yield { rule, match }
    } catch (error) {
      onFailure(failureOf(rule, error))
    }
  }
}

/** What the document rules find. */
export function* documentMatches(
  document: Document,
  rules: RuleSet,
  onFailure: OnFailure,
): Generator<{ rule: DocumentRule; match: Match }> {
  for (const rule of rules.documentRules(document)) {
    try {
      for (const match of rule.find(document)) yield { rule, match }
    } catch (error) {
      onFailure(failureOf(rule, error))
    }
  }
}

function failureOf({ info }: TextRule | DocumentRule, error: unknown): RuleFailure {
  return { rule: info.id, reason: error instanceof Error ? error.message : String(error) }
}
