import type { Rule } from '../rule.ts'

export const hiddenRules: readonly Rule[] = []
