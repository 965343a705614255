import type { Mappings } from '../rule.ts'

/** Text that turns a model against its instructions: OWASP LLM01, goal hijack, prompt injection, CWE-1427. */
export const injection: Mappings = {
  owasp: ['LLM01'],
  agentic: ['ASI01'],
  atlas: ['AML.T0051'],
  cwe: [1427],
}
