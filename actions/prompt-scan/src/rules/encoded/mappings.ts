import type { Mappings } from '../rule.ts'

/** Text that is encoded so that filters and readers miss it: OWASP LLM01, ATLAS LLM prompt obfuscation, CWE-506. */
export const encodedText: Mappings = { owasp: ['LLM01'], agentic: ['ASI01'], atlas: ['AML.T0068'], cwe: [506, 1427] }
