import type { Rule } from '../rule.ts'
import { poisonedTool } from './ps601-poisoned-tool.ts'
import { toolChanged } from './ps603-tool-changed.ts'
import { offensiveTool } from './ps610-offensive-tool.ts'

/** PS6xx: what MCP servers and tools say, ask for and how they are started. */
export const toolsRules: readonly Rule[] = [poisonedTool, toolChanged, offensiveTool]
