import type { Severity } from '@seaworthy/verdict'
import { manifest, takes } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { approvalOf } from '../tools/approval.ts'
import { toolKinds, toolsIn } from '../../document/declared-tools.ts'
import { effectOf } from '../tools/effects.ts'
import type { Effect } from '../tools/effects.ts'
import { agency } from './mappings.ts'

/** What a call does, in a sentence, and how bad it is that nobody is asked; what only reads is free. */
const judged: Readonly<Record<Exclude<Effect, 'reads'>, { does: string; severity: Severity }>> = {
  destroys: { does: 'deletes', severity: 'high' },
  pays: { does: 'moves money', severity: 'high' },
  executes: { does: 'runs something', severity: 'high' },
  sends: { does: 'sends something out', severity: 'medium' },
  writes: { does: 'changes something', severity: 'medium' },
}

export const unaskedTool: DocumentRule = {
  on: 'document',
  kinds: toolKinds,
  info: {
    id: 'PS701',
    name: 'unasked-tool',
    title: 'Tool acts without asking',
    severity: 'high',
    confidence: 'high',
    meaning: 'A tool that runs, deletes, pays, sends or writes is declared to run without the approval of a person.',
    why: 'One injected sentence is then enough: nobody stands between the text and the deed.',
    fix: 'Set the approval of the tool to "ask", or make it one that only reads.',
    mappings: agency,
    examples: {
      bad: [
        manifest({ name: 'delete_note', approval: 'never', parameters: takes({}) }),
        manifest({ name: 'send_mail', requireApproval: false, parameters: takes({}) }),
        manifest({ name: 'run_shell', autoApprove: true, inputSchema: takes({}) }),
      ],
      good: [
        manifest({ name: 'delete_note', approval: 'ask', parameters: takes({}) }),
        manifest({ name: 'read_note', approval: 'never', parameters: takes({}) }),
        manifest({ name: 'run_shell', autoApprove: false, inputSchema: takes({}) }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const tool of toolsIn(document)) {
      const setting = approvalOf(tool.node)
      const effect = effectOf(tool)
      if (setting?.approval !== 'not asked' || effect === undefined || effect === 'reads') continue
      const { does, severity } = judged[effect]
      const message = `The tool "${tool.name}" ${does}, and its "${setting.key}" says that nobody is asked.`
      yield { start: setting.start, end: setting.end, message, severity }
    }
  },
}
