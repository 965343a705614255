import type { Document, ReadFault } from '../document/document.ts'
import { suppressionsIn } from '../governance/suppression.ts'
import type { Match, Rule } from '../rules/rule.ts'
import { detectionsOf } from './detections.ts'
import { faultFind } from './fault-find.ts'
import { Finds, severityOf, type Find } from './finds.ts'
import { placeMatch } from './place-match.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'
import { documentMatches, matchesIn, type RuleFailure } from './run-rules.ts'

/** What the rules say of a document. */
export type DocumentScan = Pick<FileReport, 'detections' | 'unlisted' | 'suppressions'>

/** Runs all rules on a document. Pure; its time grows with the document alone. */
export function scanDocument(document: Document, rules: RuleSet): DocumentScan {
  const finds = new Finds()
  const failures = new Map<string, RuleFailure>()
  const onFailure = (failure: RuleFailure): void => void failures.set(failure.rule, failure)
  for (const segment of document.segments) {
    for (const { rule, match } of matchesIn(segment, document, rules, onFailure)) {
      finds.add(findOf(rule, placeMatch(segment, document.source, match)))
    }
  }
  for (const { rule, match } of documentMatches(document, rules, onFailure)) finds.add(findOf(rule, match))
  for (const fault of [...document.faults, ...[...failures.values()].map(faultOf)]) finds.add(faultFind(fault, rules))
  return {
    detections: detectionsOf(finds.listed(), document),
    unlisted: finds.unlisted(),
    suppressions: suppressionsIn(document.source),
  }
}

function findOf({ info }: Pick<Rule, 'info'>, match: Match): Find {
  return { ...match, rule: info.id, severity: severityOf(info, match) }
}

function faultOf({ rule, reason }: RuleFailure): ReadFault {
  return { start: 0, message: `Rule ${rule} failed on this file and found nothing more in it: ${reason}.` }
}
