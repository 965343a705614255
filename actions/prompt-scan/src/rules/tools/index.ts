import type { Rule } from '../rule.ts'
import { toolChanged } from './ps603-tool-changed.ts'

export const toolsRules: readonly Rule[] = [toolChanged]
