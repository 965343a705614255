import { describe, expect, it } from '@jest/globals'
import { severities } from '@seaworthy/verdict'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../actions/prompt-scan/src/engine/scan-file.ts'
import type { Detection } from '../../../../actions/prompt-scan/src/engine/report.ts'
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
      const found = await detectionsOf(example, info.id)
      expect(found).not.toEqual([])
      const least = info.severity === 'note' || info.severity === 'low' ? info.severity : 'medium'
      expect(found.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(least))).toBe(true)
    })

    it.each(info.examples.good.map(named))('is silent on the false example %s', async (_, example) => {
      expect(await detectionsOf(example, info.id)).toEqual([])
    })
  })
}

async function detectionsOf({ path, content }: Example, rule: string): Promise<Detection[]> {
  const report = await scanFile(path, Buffer.from(content), { rules: ruleSet })
  return report?.detections.filter((detection) => detection.rule === rule) ?? []
}

function named(example: Example, index: number): [string, Example] {
  return [`${index + 1}, ${example.path}`, example]
}
