import type { TextRule } from '../../../../actions/prompt-scan/src/rules/rule.ts'

/** Finds "forbidden word". */
export const testRule: TextRule = {
  info: {
    id: 'T1',
    name: 'forbidden-word',
    title: 'Forbidden word',
    severity: 'high',
    confidence: 'high',
    meaning: 'A word that is forbidden.',
    why: 'It is forbidden.',
    fix: 'Remove it.',
    mappings: { owasp: [], agentic: [], atlas: [], cwe: [] },
    examples: { bad: [], good: [] },
  },
  on: 'text',
  needs: { words: ['forbidden'] },
  context: 'lowers',
  *find({ lower, anchors }) {
    for (const start of anchors) {
      const words = /^forbidden\s{1,9}word/.exec(lower.slice(start, start + 30))
      if (words) yield { start, end: start + words[0].length, message: 'A forbidden word.' }
    }
  },
}
