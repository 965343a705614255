import type { Rule } from '../rule.ts'
import { poisonedTool } from './ps601-poisoned-tool.ts'
import { shadowedTool } from './ps602-shadowed-tool.ts'
import { toolChanged } from './ps603-tool-changed.ts'
import { falseAnnotation } from './ps604-false-annotation.ts'
import { openParameter } from './ps605-open-parameter.ts'
import { unrelatedParameter } from './ps606-unrelated-parameter.ts'
import { unpinnedLauncher } from './ps607-unpinned-launcher.ts'
import { toxicFlow } from './ps608-toxic-flow.ts'
import { openTransport } from './ps609-open-transport.ts'
import { offensiveTool } from './ps610-offensive-tool.ts'
import { unlockedTools } from './ps611-unlocked-tools.ts'

/** PS6xx: what tools and MCP servers say, ask for and how they are started. */
export const toolsRules: readonly Rule[] = [
  poisonedTool,
  shadowedTool,
  toolChanged,
  falseAnnotation,
  openParameter,
  unrelatedParameter,
  unpinnedLauncher,
  toxicFlow,
  openTransport,
  offensiveTool,
  unlockedTools,
]
