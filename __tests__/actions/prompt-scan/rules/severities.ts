import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../actions/prompt-scan/src/engine/scan-file.ts'
import type { Detection } from '../../../../actions/prompt-scan/src/engine/report.ts'
import type { Rule } from '../../../../actions/prompt-scan/src/rules/rule.ts'

/** What these rules alone find in a file. */
export async function detectionsBy(rules: readonly Rule[], path: string, content: string): Promise<Detection[]> {
  const report = await scanFile(path, Buffer.from(content), { rules: new RuleSet(rules) })
  return report?.detections ?? []
}

/** Rule and severity of each finding, in their order: `PS601 high`. */
export async function severitiesBy(rules: readonly Rule[], path: string, content: string): Promise<string[]> {
  return (await detectionsBy(rules, path, content)).map(({ rule, severity }) => `${rule} ${severity}`)
}
