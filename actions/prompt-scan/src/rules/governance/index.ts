import type { Rule } from '../rule.ts'
import { unlistedPrompt } from './ps901-unlisted-prompt.ts'
import { missingPrompt } from './ps902-missing-prompt.ts'
import { idleSuppression } from './ps906-idle-suppression.ts'
import { unread } from './ps907-unread.ts'

export const governanceRules: readonly Rule[] = [unlistedPrompt, missingPrompt, idleSuppression, unread]
