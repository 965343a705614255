import { agencyRules } from './agency/index.ts'
import { codeRules } from './code/index.ts'
import { encodedRules } from './encoded/index.ts'
import { exfiltrationRules } from './exfiltration/index.ts'
import { governanceRules } from './governance/index.ts'
import { hiddenRules } from './hidden/index.ts'
import { injectionRules } from './injection/index.ts'
import type { Rule } from './rule.ts'
import { secretsRules } from './secrets/index.ts'
import { templateRules } from './template/index.ts'
import { toolsRules } from './tools/index.ts'

/** Every rule, by group: PS1xx to PS9xx. */
export const rules: readonly Rule[] = [
  ...hiddenRules,
  ...encodedRules,
  ...injectionRules,
  ...templateRules,
  ...codeRules,
  ...exfiltrationRules,
  ...toolsRules,
  ...agencyRules,
  ...secretsRules,
  ...governanceRules,
]
