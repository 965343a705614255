import type { Mappings } from '../rule.ts'

/** Values that enter a prompt with the rank of instructions: OWASP LLM01, goal hijack, indirect injection, CWE-1427. */
export const untrustedValue: Mappings = {
  owasp: ['LLM01'],
  agentic: ['ASI01'],
  atlas: ['AML.T0051.001'],
  cwe: [1427],
}

/** What a model says is run: OWASP LLM05, unexpected code execution, CWE-1426 (validation of generated output). */
export const outputRun: Mappings = {
  owasp: ['LLM05'],
  agentic: ['ASI05', 'ASI02'],
  atlas: ['AML.T0053'],
  cwe: [1426, 94, 78, 79, 89],
}

/** Agents without a bound: OWASP LLM10, cascading failures, CWE-835 (loop), CWE-400 (consumption). */
export const unbounded: Mappings = { owasp: ['LLM10'], agentic: ['ASI08'], atlas: ['AML.T0029'], cwe: [835, 400] }
