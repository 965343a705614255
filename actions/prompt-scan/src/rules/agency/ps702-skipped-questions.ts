import { entriesOf, itemsOf, textOf } from '../../document/data.ts'
import type { DataEntry, DataNode } from '../../document/data.ts'
import type { Severity } from '@seaworthy/verdict'
import { servers, settings } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { toolOf } from '../../document/tool-segments.ts'
import { effectOf } from '../tools/effects.ts'
import { wordsOf } from '../../document/declared-tools.ts'
import { agency } from './mappings.ts'
import { skippingFlag } from './flags.ts'

export const skippedQuestions: DocumentRule = {
  on: 'document',
  kinds: ['agent-settings', 'mcp-config', 'tool-manifest', 'skill', 'agent-instructions', 'prompt', 'chat'],
  info: {
    id: 'PS702',
    name: 'skipped-questions',
    title: 'Settings that skip every question',
    severity: 'high',
    confidence: 'high',
    meaning:
      'Settings allow every tool or command without a question: Bash(*), "*", autoApprove, bypassPermissions, danger-full-access, yolo.',
    why: 'The question before a deed is what keeps an injected text from becoming one. A wildcard answers it in advance, for everybody who opens the repository.',
    fix: 'List the commands that are needed, such as Bash(npm test), and let the agent ask for the rest.',
    mappings: agency,
    examples: {
      bad: [
        settings({ permissions: { allow: ['Bash(*)', 'Read'] } }),
        settings({ permissions: { allow: ['*'] } }),
        settings({ permissions: { defaultMode: 'bypassPermissions' } }),
        servers({ files: { command: 'node', args: ['a.js'], alwaysAllow: ['read_file', 'delete_file'] } }),
        servers({ files: { command: 'node', args: ['a.js'], autoApprove: ['*'] } }),
        servers({ other: { command: 'claude', args: ['--dangerously-skip-permissions'] } }),
        { path: '.codex/config.toml', content: 'approval_policy = "never"\nsandbox_mode = "danger-full-access"\n' },
      ],
      good: [
        settings({ permissions: { allow: ['Bash(npm test)', 'Read'], deny: ['Bash(*)'] } }),
        servers({ files: { command: 'node', args: ['a.js'], alwaysAllow: ['read_file'], autoApprove: [] } }),
        { path: '.codex/config.toml', content: 'approval_policy = "on-request"\nsandbox_mode = "workspace-write"\n' },
      ],
    },
  },
  *find({ data }): Iterable<Match> {
    yield* inside(data, [])
  },
}

function* inside(node: DataNode | undefined, path: readonly string[]): Generator<Match> {
  // What a tool says of itself is PS701.
  if (node?.kind === 'object' && toolOf(node) !== undefined) return
  if (node?.kind === 'scalar') {
    const flag =
      textOf(node) !== undefined && !isProse(node) ? skippingFlag.exec(textOf(node) ?? '')?.[0].trim() : undefined
    if (flag !== undefined) yield { start: node.start, end: node.end, message: `A program is started with ${flag}.` }
  }
  for (const item of itemsOf(node)) yield* inside(item, path)
  for (const entry of entriesOf(node)) {
    const found = judge(entry, path)
    if (found) yield { start: entry.keyStart, end: entry.value.end, ...found }
    yield* inside(entry.value, [...path.slice(-8), plainKey(entry.key)])
  }
}

/** Sentences are read by the rules for texts. */
function isProse(node: DataNode): boolean {
  return (textOf(node)?.length ?? 0) > 300 || /[.:]\s/.test(textOf(node) ?? '')
}

function plainKey(key: string): string {
  return key.replaceAll(/[_-]/g, '').toLowerCase()
}

interface Judged {
  message: string
  severity?: Severity
}

function judge(entry: DataEntry, path: readonly string[]): Judged | undefined {
  const name = plainKey(entry.key)
  const { value } = entry
  if (value.kind === 'scalar') return ofSwitch(entry.key, name, value.value)
  const isAllowed = lists.has(name) && !path.some((part) => part === 'deny' || part === 'ask')
  return value.kind === 'array' && isAllowed ? ofList(entry.key, name, value) : undefined
}

function ofSwitch(key: string, name: string, value: unknown): Judged | undefined {
  const last = name.split('.').at(-1) ?? name
  const said = typeof value === 'string' ? value.toLowerCase() : value
  const message = `"${key.slice(0, 80)}" is ${JSON.stringify(value)}: nothing is asked.`
  if ((switches.has(last) || switches.has(name.replaceAll('.', ''))) && said === true) return { message }
  if (typeof said !== 'string') return undefined
  if (modes.has(last) && everything.has(said)) return { message }
  if (last === 'approvalpolicy' && said === 'never') return { message, severity: 'medium' }
  if (last === 'bash' && said === 'allow') return { message, severity: 'medium' }
  if ((last === 'allowedtools' || last === '*') && wildcard.test(value as string))
    return { message, severity: 'medium' }
  return last === '*' && said === 'allow' ? { message } : undefined
}

function ofList(key: string, name: string, value: DataNode): Judged | undefined {
  const items = itemsOf(value).flatMap((item) => textOf(item)?.trim() ?? [])
  const every = items.find((item) => wildcard.test(item))
  if (every !== undefined) {
    // In an agent's or skill's own list, a wildcard says which tools it sees.
    const severity = name === 'tools' || name === 'allowedtools' ? 'medium' : 'high'
    return { message: `"${key}" allows ${every.slice(0, 40)}: every command, without a question.`, severity }
  }
  if (name === 'tools' || name === 'allowedtools') return undefined
  if (name === 'allow') {
    const risky = items.find((item) => bare.has(item.toLowerCase()))
    return risky === undefined
      ? undefined
      : { message: `"${key}" allows ${risky}: every command, without a question.`, severity: 'medium' }
  }
  const acting = items.find((item) => {
    const effect = effectOf({ words: wordsOf(item), description: '' })
    return effect === 'destroys' || effect === 'pays' || effect === 'executes' || effect === 'sends'
  })
  if (acting === undefined) return undefined
  return { message: `"${key}" has ${acting.slice(0, 60)} run without a question.`, severity: 'medium' }
}

const lists = new Set([
  'allow',
  'alwaysallow',
  'autoapprove',
  'autoapproved',
  'allowedtools',
  'tools',
  'trustedtools',
  'autoapprovetools',
  'allowedcommands',
  'alwaysapprove',
])
const wildcard =
  /^(?:\*|\.\*|all|mcp__\*|(?:bash|shell|execute|run_shell_command|runcommands|terminal)\(\s?\*?(?::\*)?\s?\))$/i
const bare = new Set(['bash', 'shell', 'run_shell_command', 'webfetch', 'mcp__*'])
const switches = new Set([
  ...[
    'autoapprove',
    'autoapproveall',
    'alwaysapprove',
    'yolo',
    'yolomode',
    'skippermissions',
    'dangerouslyskippermissions',
  ],
  ...[
    'bypasspermissions',
    'allowalltools',
    'trustalltools',
    'alwaysallowexecute',
    'alwaysallowwrite',
    'autorunall',
    'autoaccept',
  ],
  ...[
    'chattoolsautoapprove',
    'chattoolsglobalautoapprove',
    'enableallprojectmcpservers',
    'autoconfirm',
    'yesalways',
    'disableapproval',
  ],
])
const modes = new Set(['defaultmode', 'permissionmode', 'sandboxmode', 'approvalmode', 'mode'])
const everything = new Set(['bypasspermissions', 'danger-full-access', 'yolo', 'full-auto-dangerous', 'dontask'])
