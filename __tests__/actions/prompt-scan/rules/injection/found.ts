import { injectionRules } from '../../../../../actions/prompt-scan/src/rules/injection/index.ts'
import { RuleSet } from '../../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../../actions/prompt-scan/src/engine/scan-file.ts'

const ruleSet = new RuleSet(injectionRules)

/** The rules that find something at medium or above in a text, as a chat message or as the file at a path. */
export async function found(content: string, path = 'prompts/message.txt'): Promise<string[]> {
  const report = await scanFile(path, Buffer.from(content), { rules: ruleSet })
  const sure = report?.detections.filter(({ severity }) => severity !== 'low' && severity !== 'note') ?? []
  return [...new Set(sure.map(({ rule }) => rule))]
}
