import type { Rule } from '../rule.ts'

export const exfiltrationRules: readonly Rule[] = []
