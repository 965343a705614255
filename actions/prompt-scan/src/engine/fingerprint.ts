import { hash } from 'node:crypto'

/** Stable over moved lines and reformatting: the rule, the path, and the matched text without its white space. */
export function fingerprint(rule: string, path: string, matched: string): string {
  return hash('sha256', JSON.stringify([rule, path, matched.replace(/\s+/g, '')]))
}
