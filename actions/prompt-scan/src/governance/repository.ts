import { fingerprint } from '../engine/fingerprint.ts'
import type { FileReport } from '../engine/report.ts'
import type { RepositoryMatch, Rule, RuleInfo } from '../rules/rule.ts'
import type { RepositoryFacts } from './facts.ts'
import type { LocatedDetection } from './located.ts'

/** What rules over the whole repository find. */
export function repositoryDetections(rules: readonly Rule[], facts: RepositoryFacts): LocatedDetection[] {
  return rules.flatMap((rule) =>
    rule.on === 'repository' ? [...rule.find(facts)].map((match) => detectionOf(rule.info, match)) : [],
  )
}

/** A match over the whole repository as a detection at its place. */
export function detectionOf({ id, severity }: RuleInfo, match: RepositoryMatch): LocatedDetection {
  const { path, line, column, message } = match
  return {
    path,
    detection: {
      rule: id,
      severity: match.severity ?? severity,
      message,
      line,
      column,
      endLine: line,
      endColumn: column,
      excerpt: '',
      fingerprint: fingerprint(id, path, message),
    },
  }
}

/** Detections of a file, and how many more of a rule there are than it lists. */
export function fileDetections({ path, detections, unlisted }: FileReport): LocatedDetection[] {
  const listed = detections.map((detection) => ({ path, detection }))
  const more = Object.entries(unlisted).flatMap(([rule, count]): LocatedDetection[] => {
    const last = detections.findLast((detection) => detection.rule === rule)
    if (!last) return []
    const message = `${count} more findings of ${rule} in this file are not listed one by one.`
    return [{ path, isSum: true, detection: { ...last, message, fingerprint: fingerprint(rule, path, message) } }]
  })
  return [...listed, ...more]
}
