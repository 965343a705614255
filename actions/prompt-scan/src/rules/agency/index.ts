import type { Rule } from '../rule.ts'
import { unaskedTool } from './ps701-unasked-tool.ts'
import { skippedQuestions } from './ps702-skipped-questions.ts'
import { withoutAsking } from './ps704-without-asking.ts'
import { wideFolder } from './ps705-wide-folder.ts'
import { inheritedTools } from './ps706-inherited-tools.ts'
import { pipedInstall } from './ps707-piped-install.ts'
import { persistence } from './ps708-persistence.ts'
import { sealedDownload } from './ps710-sealed-download.ts'
import { skippingOption } from './ps709-skipping-option.ts'

/** PS7xx: power without a person. PS703 looks at code. */
export const agencyRules: readonly Rule[] = [
  unaskedTool,
  skippedQuestions,
  withoutAsking,
  wideFolder,
  inheritedTools,
  pipedInstall,
  persistence,
  skippingOption,
  sealedDownload,
]
