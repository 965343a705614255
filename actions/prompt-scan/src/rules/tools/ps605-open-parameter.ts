import { member, textOf } from '../../document/data.ts'
import type { DataNode } from '../../document/data.ts'
import { manifest, takes } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { approvalOf } from './approval.ts'
import { toolKinds, toolsIn, wordsOf } from '../../document/declared-tools.ts'
import type { DeclaredTool, Parameter } from '../../document/declared-tools.ts'
import { effectOf } from './effects.ts'
import { misuse } from './mappings.ts'

export const openParameter: DocumentRule = {
  on: 'document',
  kinds: toolKinds,
  info: {
    id: 'PS605',
    name: 'open-parameter',
    title: 'Parameter takes any command, code or address',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A tool takes a command, code, SQL, path or address as a free string, without a list, pattern or length, and nobody is asked before it runs.',
    why: 'Whatever a model was talked into is then run as it stands: the schema is the last border before the machine.',
    fix: 'Replace the free string by named operations, or bound it with enum, pattern or maxLength; ask before the tool runs.',
    mappings: { ...misuse, agentic: ['ASI02', 'ASI05'], cwe: [78, 20] },
    examples: {
      bad: [
        manifest({ name: 'run_command', parameters: takes({ command: { type: 'string' } }) }),
        manifest({
          name: 'execute',
          description: 'Runs Python code.',
          inputSchema: takes({ code: { type: 'string' } }),
        }),
        manifest({ name: 'write_file', approval: 'never', parameters: takes({ path: { type: 'string' } }) }),
      ],
      good: [
        manifest({ name: 'run_command', approval: 'ask', parameters: takes({ command: { type: 'string' } }) }),
        manifest({ name: 'run_job', parameters: takes({ command: { type: 'string', enum: ['build', 'test'] } }) }),
        manifest({ name: 'explain_code', parameters: takes({ code: { type: 'string' } }) }),
        manifest({ name: 'read_file', parameters: takes({ path: { type: 'string' } }) }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const tool of toolsIn(document)) {
      const approval = approvalOf(tool.node)?.approval
      if (approval === 'asked') continue
      for (const parameter of tool.parameters) {
        const judged = isFree(parameter.schema) ? judge(tool, parameter, approval === 'not asked') : undefined
        if (judged === undefined) continue
        const message = `The tool "${tool.name}" takes any ${judged.what} in "${parameter.name}": expected enum, pattern or maxLength.`
        yield { start: parameter.start, end: parameter.end, message, severity: judged.severity }
      }
    }
  },
}

/** A string with nothing that bounds it. */
function isFree(schema: DataNode): boolean {
  if (textOf(member(schema, 'type')) !== 'string') return false
  return ['enum', 'const', 'pattern', 'maxLength', 'format', 'oneOf', 'anyOf'].every((key) => !member(schema, key))
}

function judge(
  tool: DeclaredTool,
  { name }: Parameter,
  isUnasked: boolean,
): { what: string; severity: 'medium' | 'low' } | undefined {
  const words = wordsOf(name)
  const effect = effectOf(tool)
  const last = words.at(-1) ?? ''
  const runs = effect === 'executes' || /\b(?:execut\w+|runs?|shell|terminal)\b/i.test(tool.description.slice(0, 400))
  if (runs && words.length <= 2) {
    if (commands.has(last)) return { what: 'command', severity: 'medium' }
    if (codes.has(last)) return { what: 'code', severity: 'medium' }
    if (last === 'sql') return { what: 'SQL', severity: 'low' }
  }
  if (!isUnasked || effect === undefined || effect === 'reads') return undefined
  if (paths.has(last)) return { what: 'path', severity: 'medium' }
  return addresses.has(last) ? { what: 'address', severity: 'medium' } : undefined
}

const commands = new Set(['command', 'cmd', 'commandline', 'shell', 'args'])
const codes = new Set(['code', 'script', 'snippet'])
const paths = new Set(['path', 'file', 'filename', 'filepath', 'directory', 'folder'])
const addresses = new Set(['url', 'uri', 'host', 'endpoint', 'webhook'])
