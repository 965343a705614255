import type { Rule } from '../rule.ts'
import { tagCharacters } from './ps101-tag-characters.ts'
import { bidirectionalControls } from './ps102-bidirectional-controls.ts'
import { zeroWidth } from './ps103-zero-width.ts'
import { variationSelectors } from './ps104-variation-selectors.ts'
import { homoglyphs } from './ps105-homoglyphs.ts'
import { orderInHiddenMarkup } from './ps106-order-in-hidden-markup.ts'
import { terminalEscapes } from './ps107-terminal-escapes.ts'
import { pushedOutOfSight } from './ps108-pushed-out-of-sight.ts'
import { orderInLink } from './ps109-order-in-link.ts'
import { disguisedOrder } from './ps110-disguised-order.ts'

export const hiddenRules: readonly Rule[] = [
  tagCharacters,
  bidirectionalControls,
  zeroWidth,
  variationSelectors,
  homoglyphs,
  orderInHiddenMarkup,
  terminalEscapes,
  pushedOutOfSight,
  orderInLink,
  disguisedOrder,
]
