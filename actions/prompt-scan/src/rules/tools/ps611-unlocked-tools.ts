import { lockName } from '../../governance/lock-name.ts'
import type { RepositoryMatch, RepositoryRule } from '../rule.ts'

/** Whoever may change a tool may also remove the lock that would tell: its absence is told too. */
export const unlockedTools: RepositoryRule = {
  info: {
    id: 'PS611',
    name: 'unlocked-tools',
    title: 'Tools without a lock',
    severity: 'medium',
    confidence: 'high',
    meaning:
      'The scanned folder declares tools and holds no `seaworthy.lock`, so none of them is known to be approved.',
    why: 'Without the lock a changed tool (PS603) is not noticed, whether nobody wrote it yet or somebody removed it.',
    fix: 'Review the tools, run `npx seaworthy run prompt-scan --with accept=tools`, and commit seaworthy.lock.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04', 'ASI02'], atlas: ['AML.T0110'], cwe: [353] },
    examples: {
      bad: [{ path: 'tools.json', content: '{"tools": [{"name": "send", "description": "Sends a note."}]}' }],
      good: [{ path: 'tools.json', content: '{"tools": []}' }],
    },
  },
  on: 'repository',
  asksApproval: true,
  *find({ reports, lock }) {
    if (lock !== undefined) return
    const declared = reports.flatMap(({ path, tools }) => tools.map((tool) => ({ path, ...tool })))
    const [first, ...others] = declared
    if (first) yield matchAt(first, others.length)
  },
}

function matchAt(
  { path, line, column, name }: { path: string; line: number; column: number; name: string },
  others: number,
): RepositoryMatch {
  const more = others === 0 ? '' : ` and ${others} more`
  return { path, line, column, message: `Expected ${lockName} with the approved tools, found none: "${name}"${more}.` }
}
