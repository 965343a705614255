import type { Rule } from '../rule.ts'

export const encodedRules: readonly Rule[] = []
