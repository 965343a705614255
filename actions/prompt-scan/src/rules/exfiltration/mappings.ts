import type { Mappings } from '../rule.ts'

/** Data that leaves by what a model writes or calls: OWASP LLM02 and LLM05, tool misuse, CWE-200, CWE-201. */
export const leak: Mappings = {
  owasp: ['LLM02', 'LLM05'],
  agentic: ['ASI02'],
  atlas: ['AML.T0077', 'AML.T0086'],
  cwe: [200, 201],
}
