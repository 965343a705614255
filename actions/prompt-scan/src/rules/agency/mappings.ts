import type { Mappings } from '../rule.ts'

/** More power than the task needs: OWASP LLM06, tool misuse, identity and privilege, CWE-250, CWE-862. */
export const agency: Mappings = {
  owasp: ['LLM06'],
  agentic: ['ASI02', 'ASI03'],
  atlas: ['AML.T0053'],
  cwe: [250, 862],
}

/** Commands that run what was just downloaded: unexpected code execution, CWE-494. */
export const execution: Mappings = {
  owasp: ['LLM06', 'LLM03'],
  agentic: ['ASI05', 'ASI04'],
  atlas: ['AML.T0053'],
  cwe: [494, 78],
}
