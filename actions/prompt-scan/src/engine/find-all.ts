import type { Document, ReadFault } from '../document/document.ts'
import type { Match, Rule } from '../rules/rule.ts'
import { DecodingBudget } from './decoding-budget.ts'
import { faultFind } from './fault-find.ts'
import { Finds, severityOf, type Find } from './finds.ts'
import { findInText } from './find-in-text.ts'
import { placeMatch } from './place-match.ts'
import type { RuleSet } from './rule-set.ts'
import { documentMatches, type RuleFailure } from './run-rules.ts'

/** What all rules find in a document, and what of it could not be read. */
export function findAll(document: Document, rules: RuleSet): Finds {
  const finds = new Finds()
  const failures = new Map<string, RuleFailure>()
  const onFailure = (failure: RuleFailure): void => void failures.set(failure.rule, failure)
  const budget = new DecodingBudget(document.source.length)
  for (const segment of document.segments) {
    for (const find of findInText(segment, document, rules, { onFailure, budget })) {
      finds.add({ ...find, ...placeMatch(segment, document.source, find) })
    }
  }
  for (const { rule, match } of documentMatches(document, rules, onFailure)) finds.add(findOf(rule, match))
  const faults = [...document.faults, ...[...failures.values()].map(faultOf), ...budget.faults()]
  for (const fault of faults) finds.add(faultFind(fault, rules))
  return finds
}

function findOf({ info }: Pick<Rule, 'info'>, match: Match): Find {
  return { ...match, rule: info.id, severity: severityOf(info, match) }
}

function faultOf({ rule, reason }: RuleFailure): ReadFault {
  return { start: 0, message: `Rule ${rule} failed on this file and found nothing more in it: ${reason}.` }
}
