import type { Rule } from '../rule.ts'
import { overrideInstructions } from './ps301-override-instructions.ts'
import { identityReset } from './ps302-identity-reset.ts'
import { jailbreakPersona } from './ps303-jailbreak-persona.ts'
import { promptExtraction } from './ps304-prompt-extraction.ts'
import { hideFromUser } from './ps305-hide-from-user.ts'
import { disableSafeguards } from './ps306-disable-safeguards.ts'
import { coercivePriority } from './ps307-coercive-priority.ts'
import { conditionalTrigger } from './ps308-conditional-trigger.ts'
import { selfPropagation } from './ps309-self-propagation.ts'
import { forcedOutput } from './ps310-forced-output.ts'
import { taskSwitch } from './ps311-task-switch.ts'
import { pressure } from './ps312-pressure.ts'
import { fakeRoles } from './ps313-fake-roles.ts'
import { addressedModelRule } from './ps315-addressed-model.ts'
import { interjectedOrder } from './ps314-interjected-order.ts'

/** PS3xx: text that turns a model against its instructions. */
export const injectionRules: readonly Rule[] = [
  overrideInstructions,
  identityReset,
  jailbreakPersona,
  promptExtraction,
  hideFromUser,
  disableSafeguards,
  coercivePriority,
  conditionalTrigger,
  selfPropagation,
  forcedOutput,
  taskSwitch,
  pressure,
  fakeRoles,
  interjectedOrder,
  addressedModelRule,
]
