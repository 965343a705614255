import { member } from '../../document/data.ts'
import { manifest, takes } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { toolKinds, toolsIn } from '../../document/declared-tools.ts'
import { effectOf } from './effects.ts'
import { misuse } from './mappings.ts'

export const falseAnnotation: DocumentRule = {
  on: 'document',
  kinds: toolKinds,
  info: {
    id: 'PS604',
    name: 'false-annotation',
    title: 'Annotation contradicts the tool',
    severity: 'high',
    confidence: 'medium',
    meaning:
      'A tool is annotated as reading only or as harmless, while its name says that it writes, sends, deletes or runs something.',
    why: 'Clients call tools that read only without asking: the wrong hint takes the question away.',
    fix: 'Set readOnlyHint to false, and destructiveHint to true where it deletes or overwrites; rename the tool if it does only read.',
    mappings: { ...misuse, agentic: ['ASI02', 'ASI09'], cwe: [451, 250] },
    examples: {
      bad: [
        manifest({ name: 'delete_note', inputSchema: takes({}), annotations: { readOnlyHint: true } }),
        manifest({
          name: 'wipeDisk',
          inputSchema: takes({}),
          annotations: { readOnlyHint: false, destructiveHint: false },
        }),
      ],
      good: [
        manifest({ name: 'delete_note', inputSchema: takes({}), annotations: { readOnlyHint: false } }),
        manifest({ name: 'list_deleted_notes', inputSchema: takes({}), annotations: { readOnlyHint: true } }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const tool of toolsIn(document)) {
      const hints = member(tool.node, 'annotations')
      const effect = effectOf(tool)
      const readOnly = member(hints, 'readOnlyHint')
      const destructive = member(hints, 'destructiveHint')
      if (readOnly?.kind === 'scalar' && readOnly.value === true && effect !== undefined && effect !== 'reads') {
        const message = `The tool "${tool.name}" is annotated with readOnlyHint true, but its name says that it ${effect}.`
        const { start, end } = readOnly
        // What is executed or created may be a query.
        yield { start, end, message, ...((effect === 'executes' || effect === 'writes') && { severity: 'medium' }) }
      } else if (destructive?.kind === 'scalar' && destructive.value === false && effect === 'destroys') {
        const message = `The tool "${tool.name}" is annotated with destructiveHint false, but its name says that it destroys.`
        yield { start: destructive.start, end: destructive.end, message, severity: 'medium' }
      }
    }
  },
}
