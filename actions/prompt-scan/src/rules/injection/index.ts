import type { Rule } from '../rule.ts'

export const injectionRules: readonly Rule[] = []
