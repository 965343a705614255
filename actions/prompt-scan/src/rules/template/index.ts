import type { Rule } from '../rule.ts'
import { variableMismatch } from './ps407-variable-mismatch.ts'
import { dangerousConstruct } from './ps409-dangerous-construct.ts'
import { untrustedInSystem } from './ps411-untrusted-in-system.ts'
import { unmarkedValue } from './ps412-unmarked-value.ts'
import { templateEscaping } from './ps413-template-escaping.ts'
import { chatByText } from './ps414-chat-by-text.ts'
import { unboundedSplice } from './ps418-unbounded-splice.ts'

/** Rules for template files. PS411 to PS418 are the twins of PS401 to PS408, which look at code. */
export const templateRules: readonly Rule[] = [
  variableMismatch,
  dangerousConstruct,
  untrustedInSystem,
  unmarkedValue,
  templateEscaping,
  chatByText,
  unboundedSplice,
]
