import { describe, expect, it } from '@jest/globals'
import { severities, type Severity } from '@seaworthy/verdict'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../actions/prompt-scan/src/engine/scan-file.ts'
import type { FileReport } from '../../../../actions/prompt-scan/src/engine/report.ts'
import { noBaseline } from '../../../../actions/prompt-scan/src/governance/baseline.ts'
import { govern } from '../../../../actions/prompt-scan/src/governance/govern.ts'
import {
  idleSuppression,
  idleSuppressions,
} from '../../../../actions/prompt-scan/src/rules/governance/ps906-idle-suppression.ts'
import { rules } from '../../../../actions/prompt-scan/src/rules/index.ts'
import type { Example } from '../../../../actions/prompt-scan/src/rules/rule.ts'

const ruleSet = new RuleSet(rules)

/** Each rule's examples, which are its documentation too. Rules over a whole repository are tested by themselves. */
for (const { info } of rules.filter(({ on }) => on !== 'repository')) {
  describe(`${info.id} ${info.name}`, () => {
    it('has at least two true and two false examples', () => {
      expect(info.examples.bad.length).toBeGreaterThanOrEqual(2)
      expect(info.examples.good.length).toBeGreaterThanOrEqual(2)
    })

    it.each(info.examples.bad.map(named))('finds the true example %s', async (_, example) => {
      const found = await severitiesOf(example, info.id)
      expect(found).not.toEqual([])
      const least = Math.max(severities.indexOf(info.severity), severities.indexOf(leastOf(info.id)))
      expect(found.some((severity) => severities.indexOf(severity) <= least)).toBe(true)
    })

    it.each(info.examples.good.map(named))('is silent on the false example %s', async (_, example) => {
      expect(await severitiesOf(example, info.id)).toEqual([])
    })
  })
}

/** A milder finding than the rule's own is one, down to this: a suppression that only does nothing is low. */
function leastOf(rule: string): Severity {
  return rule === idleSuppression.info.id ? 'low' : 'medium'
}

/** How bad the rule finds the example. Whether a suppression is idle is known when it had its effect. */
async function severitiesOf({ path, content }: Example, rule: string): Promise<Severity[]> {
  const report = await scanFile(path, Buffer.from(content), { rules: ruleSet })
  if (!report) return []
  if (rule === idleSuppression.info.id) return idleIn(report)
  return report.detections.filter((detection) => detection.rule === rule).map(({ severity }) => severity)
}

function idleIn({ path, detections, suppressions }: FileReport): Severity[] {
  const located = detections.map((detection) => ({ path, detection }))
  const found = suppressions.map((suppression) => ({ path, suppression }))
  const knownRules = new Set(rules.map(({ info }) => info.id))
  const { uses } = govern(located, found, { baseline: noBaseline, today: '2026-11-24', knownRules })
  return idleSuppressions(uses).map(({ severity = idleSuppression.info.severity }) => severity)
}

function named(example: Example, index: number): [string, Example] {
  return [`${index + 1}, ${example.path}`, example]
}
