import type { Rule } from '../rule.ts'
import { overrideInstructions } from './ps301-override-instructions.ts'
import { promptExtraction } from './ps304-prompt-extraction.ts'
import { taskSwitch } from './ps311-task-switch.ts'

/** PS3xx: text that turns a model against its instructions. */
export const injectionRules: readonly Rule[] = [overrideInstructions, promptExtraction, taskSwitch]
