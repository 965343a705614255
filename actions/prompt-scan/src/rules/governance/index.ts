import type { Rule } from '../rule.ts'
import { unlistedPrompt } from './ps901-unlisted-prompt.ts'
import { missingPrompt } from './ps902-missing-prompt.ts'
import { unownedPrompt } from './ps903-unowned-prompt.ts'
import { floatingModel } from './ps904-floating-model.ts'
import { remotePrompt } from './ps905-remote-prompt.ts'
import { idleSuppression } from './ps906-idle-suppression.ts'
import { unread } from './ps907-unread.ts'
import { wideExclusion } from './ps908-wide-exclusion.ts'

export const governanceRules: readonly Rule[] = [
  unlistedPrompt,
  missingPrompt,
  unownedPrompt,
  floatingModel,
  remotePrompt,
  idleSuppression,
  unread,
  wideExclusion,
]
