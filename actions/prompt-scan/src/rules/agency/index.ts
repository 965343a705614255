import type { Rule } from '../rule.ts'

export const agencyRules: readonly Rule[] = []
