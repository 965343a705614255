import type { Mappings } from '../rule.ts'

/** Values that enter a prompt without a border: OWASP LLM01, goal hijack, indirect prompt injection, CWE-1427. */
export const untrustedValue: Mappings = {
  owasp: ['LLM01'],
  agentic: ['ASI01'],
  atlas: ['AML.T0051.001'],
  cwe: [1427],
}

/** Templates that run what a value says: unexpected code execution, CWE-1336 (template engines), CWE-94. */
export const templateInjection: Mappings = {
  owasp: ['LLM01', 'LLM05'],
  agentic: ['ASI05'],
  atlas: ['AML.T0051'],
  cwe: [1336, 94],
}
