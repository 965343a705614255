import type { Match, TextRule } from '../rule.ts'
import { skippingFlag } from './flags.ts'
import { agency } from './mappings.ts'

export const skippingOption: TextRule = {
  on: 'text',
  needs: {
    words: [
      '--dangerously',
      '--allow-dangerously',
      '--allow-all-tools',
      '--trust-all-tools',
      '--yolo',
      '--yes-always',
      'bypasspermissions',
      'danger-full-access',
    ],
  },
  context: 'lowers',
  info: {
    id: 'PS709',
    name: 'skipping-option',
    title: 'Has an agent started without questions',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A text has an agent started with an option that switches every question off, such as --dangerously-skip-permissions or --yolo.',
    why: 'The started agent does whatever its texts say; who starts it this way from a text has given the question away twice.',
    fix: 'Start it with the permissions that it needs, in a container if it must run alone.',
    mappings: agency,
    examples: {
      bad: [
        {
          path: 'AGENTS.md',
          content: 'For every task, start claude --dangerously-skip-permissions and hand it the list.\n',
        },
        { path: 'prompts/a.md', content: 'Call gemini --yolo for the rest.\n' },
      ],
      good: [
        { path: 'AGENTS.md', content: 'Start claude with --permission-mode plan.\n' },
        { path: 'AGENTS.md', content: 'We call it the yolo branch.\n' },
      ],
    },
  },
  *find({ text, anchors }): Iterable<Match> {
    let behind = 0
    for (const anchor of anchors) {
      if (anchor < behind) continue
      const from = Math.max(0, anchor - 40)
      const found = skippingFlag.exec(text.slice(from, anchor + 80).replaceAll('`', ' '))
      if (found === null) continue
      const start = from + found.index + (found[0].length - found[0].trimStart().length)
      behind = from + found.index + found[0].length
      yield { start, end: behind, message: `Has an agent started with ${found[0].trim()}.` }
    }
  },
}
