import { visible } from '@seaworthy/report'
import type { SarifRule } from '@seaworthy/report/sarif'
import type { RuleInfo } from '../rules/rule.ts'

/** The documentation of a rule, as Markdown. */
export function rulePage(info: RuleInfo): string {
  const { id, title, severity, confidence, meaning, why, fix, examples } = info
  return [
    `# ${id}: ${title}`,
    `Severity ${severity}, confidence ${confidence}.`,
    meaning,
    `**Why it matters.** ${why}`,
    `**What to do.** ${fix}`,
    `**Maps to.** ${mapped(info)}`,
    '## Found',
    ...examples.bad.map(block),
    '## Not found',
    ...examples.good.map(block),
  ].join('\n\n')
}

/** The rule as code scanning shows it. */
export function sarifRule(info: RuleInfo): SarifRule {
  const { id, name, title, severity, confidence, meaning, why, fix, mappings } = info
  const help = [`**${id}: ${title}**`, meaning, why, `**What to do.** ${fix}`, `Maps to ${mapped(info)}`].join('\n\n')
  const cwe = mappings.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`)
  return { id, name, title, severity, confidence, meaning, help, tags: [...cwe, ...named(mappings)] }
}

function mapped({ mappings }: RuleInfo): string {
  return `${[...named(mappings), ...mappings.cwe.map((number) => `CWE-${number}`)].join(', ')}.`
}

function named({ owasp, agentic, atlas }: RuleInfo['mappings']): string[] {
  return [...owasp, ...agentic, ...atlas]
}

function block({ path, content }: { path: string; content: string }): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const shown = content.trimEnd().split('\n').map(visible).join('\n')
  return `\`${path}\`\n\n${fence}text\n${shown}\n${fence}`
}
