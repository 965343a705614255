import type { DocumentKind } from '../../document/document.ts'
import type { RepositoryRule } from '../rule.ts'

/** Whoever can write a prompt can often write the configuration too, and exclude the prompt from the scan. */
export const wideExclusion: RepositoryRule = {
  on: 'repository',
  info: {
    id: 'PS908',
    name: 'wide-exclusion',
    title: 'Exclusion of most that a model reads',
    severity: 'medium',
    confidence: 'high',
    meaning:
      '`exclude` leaves out more than half of the files whose names say that a model reads them; all of them is high.',
    why: 'A scan that leaves out what it is for passes, and looks like one that found nothing.',
    fix: 'Exclude only what no model reads, such as `fixtures/**`, and accept findings by comments or a baseline.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: [], cwe: [778] },
    examples: {
      bad: [{ path: 'AGENTS.md', content: 'Excluded by `exclude: ["*.md"]`, and nothing else here is a prompt.' }],
      good: [{ path: 'AGENTS.md', content: 'Scanned, with `exclude: ["fixtures/**"]`.' }],
    },
  },
  *find({ reports, excluded, isWhole }) {
    const out = excluded.filter(isRead)
    const left = reports.filter(isRead).length
    const [first] = out
    if (!isWhole || first === undefined || out.length <= left) return
    const which = left === 0 ? 'every file' : 'more than half of the files'
    const message = `Expected "exclude" to leave what a model reads, found that it leaves out ${which}, such as this one.`
    yield { path: first.path, line: 1, column: 1, message, ...(left === 0 && { severity: 'high' as const }) }
  },
}

/** Source code is full of files that no model reads. */
function isRead({ kind }: { kind: DocumentKind }): boolean {
  return kind !== 'code'
}
