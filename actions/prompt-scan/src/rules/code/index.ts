import type { Rule } from '../rule.ts'
import { untrustedInSystem } from './ps401-untrusted-in-system.ts'
import { undelimitedInUser } from './ps402-undelimited-in-user.ts'
import { templateFromValue } from './ps403-template-from-value.ts'
import { chatByConcatenation } from './ps404-chat-by-concatenation.ts'
import { retrievedAsSystem } from './ps405-retrieved-as-system.ts'
import { outputExecuted } from './ps406-output-executed.ts'
import { unboundedHistory } from './ps408-unbounded-history.ts'
import { remotePromptInCode } from './ps415-remote-prompt-in-code.ts'
import { shellTool } from './ps416-shell-tool.ts'
import { toolReachesSecrets } from './ps417-tool-reaches-secrets.ts'
import { unboundedLoop } from './ps703-unbounded-loop.ts'
import { secretInPrompt } from './ps805-secret-in-prompt.ts'

/** Rules over code: what enters prompts, and what becomes of answers. */
export const codeRules: readonly Rule[] = [
  untrustedInSystem,
  undelimitedInUser,
  templateFromValue,
  chatByConcatenation,
  retrievedAsSystem,
  outputExecuted,
  unboundedHistory,
  remotePromptInCode,
  shellTool,
  toolReachesSecrets,
  unboundedLoop,
  secretInPrompt,
]
