import type { Mappings } from '../rule.ts'

/** Parts of an agent that come from others: supply chain, OWASP LLM03, CWE-494 (code without integrity check), CWE-829. */
export const supply: Mappings = { owasp: ['LLM03'], agentic: ['ASI04'], atlas: ['AML.T0110'], cwe: [494, 829] }

/** A tool that does, asks for or says more than its task needs: OWASP LLM06, tool misuse. */
export const misuse: Mappings = { owasp: ['LLM06'], agentic: ['ASI02'], atlas: ['AML.T0053'], cwe: [250] }
