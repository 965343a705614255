import type { Mappings } from '../rule.ts'

/** Secrets that lie open: OWASP LLM02 and LLM07, identity and privilege, CWE-798 (hard-coded credentials), CWE-312. */
export const openSecret: Mappings = {
  owasp: ['LLM02', 'LLM07'],
  agentic: ['ASI03'],
  atlas: ['AML.T0057'],
  cwe: [798, 312],
}

/** Data of persons and of the house: OWASP LLM02, CWE-359, CWE-200. */
export const disclosure: Mappings = { owasp: ['LLM02'], agentic: ['ASI03'], atlas: ['AML.T0057'], cwe: [359, 200] }
