import { sentenceBefore } from './sentence.ts'

/** Terms of texts that are written about attacks: guides, detection rules, reviews. One of them says nothing. */
const terms = [
  ...['prompt injection', 'prompt-injection', 'jailbreak', 'red team', 'red-team', 'adversarial', 'attacker'],
  ...['malicious instruction', 'malicious prompt', 'malicious input', 'owasp', 'mitre', 'cve-', 'threat model'],
  ...['guardrail', 'sanitiz', 'sanitis', 'untrusted input', 'untrusted content', 'detection rule', 'false positive'],
  ...['vulnerabilit', 'penetration test', 'security review', 'security audit', 'mitigat', 'defense in depth'],
  ...['attack vector', 'attack surface', 'attack pattern', 'social engineering', 'exfiltration', 'obfuscat'],
]
const enoughTerms = 4

/** Whether a text is written about attacks. */
export function isAboutAttacks(lower: string): boolean {
  let met = 0
  for (const term of terms) if (lower.includes(term) && ++met === enoughTerms) return true
  return false
}

const detecting =
  /\b(?:detect|flag|block|catch|recogni[sz]e|spot|scan for|look for|watch for|beware|guard against|protect against|resist)/
const naming =
  /\b(?:attempt|attack|injection|jailbreak|pattern|phrase|example|suspicious|malicious|red flag|such as|e\.g|for instance|like)/

/** Whether the match's sentence names it as an example of an attack: "detect attempts such as …". */
export function isExampleOfAttack(lower: string, start: number): boolean {
  const before = sentenceBefore(lower, start)
  return detecting.test(before) && naming.test(before)
}
