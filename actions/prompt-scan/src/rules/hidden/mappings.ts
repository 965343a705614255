import type { Mappings } from '../rule.ts'

/** Text that a model reads and its operator does not see: OWASP LLM01, goal hijack, ATLAS LLM prompt obfuscation. */
export const hiddenText: Mappings = { owasp: ['LLM01'], agentic: ['ASI01'], atlas: ['AML.T0068'], cwe: [1427, 451] }
