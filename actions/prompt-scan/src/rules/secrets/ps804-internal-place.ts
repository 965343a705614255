import type { Match, TextRule } from '../rule.ts'
import { disclosure } from './mappings.ts'

const host =
  /(?<![\w.@-])(?:[a-z][\w-]{0,40}\.){1,4}(?:corp|internal|intranet|lan)(?=[/:\s"'`),;]|\.?$|\.\s)|https?:\/\/(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b(?:\.\d{1,3})?/gi
const home = /(?:\/home\/|\/Users\/|\b[A-Z]:\\{1,2}Users\\{1,2})([A-Za-z][\w.-]{1,40})(?=[/\\])/g
/** Homes of nobody. */
const nobody =
  /^(?:user|users|username|user_?name|your_?\w*|you|me|name|runner|ubuntu|vscode|node|app|dev|admin|root|public|shared|default|example|test|alice|bob|john|jane|myuser|someone|claude|agent|codespace|coder|jovyan|ec2-user|linuxbrew|git|docker|appuser|sandbox|workspace|student|demo)$/i
const reserved =
  /\b(?:metadata\.google|host\.docker|kubernetes\.docker|compute|svc\.cluster|docker|example)\.(?:internal|corp|lan)\b/i

export const internalPlace: TextRule = {
  on: 'text',
  needs: {
    words: [
      '.corp',
      '.internal',
      '.intranet',
      '.lan',
      '://10.',
      '://192.168.',
      '://172.',
      '/home/',
      '/users/',
      '\\users\\',
    ],
  },
  surfaces: ['prompt', 'tool'],
  context: 'ignored',
  info: {
    id: 'PS804',
    name: 'internal-place',
    title: 'Names a place inside the house',
    severity: 'low',
    confidence: 'low',
    meaning: 'A prompt or tool that is shipped names an internal host or the home folder of a person.',
    why: 'Prompts are the first thing that is talked out of a model; internal names tell an attacker where to go next.',
    fix: 'Pass hosts and folders in at run time, or name them by what they are for.',
    mappings: disclosure,
    examples: {
      bad: [
        { path: 'prompts/a.md', content: 'Look tickets up at https://tickets.prod.corp/search.\n' },
        { path: 'prompts/b.md', content: 'The templates lie in /home/mkowalski/templates/mail.\n' },
      ],
      good: [
        {
          path: 'prompts/c.md',
          content: 'The templates lie in /home/user/templates and on host.docker.internal:80.\n',
        },
        { path: 'prompts/d.md', content: 'Look tickets up at https://tickets.example.com.\n' },
      ],
    },
  },
  *find({ text, anchors }): Iterable<Match> {
    let behind = 0
    for (const anchor of anchors) {
      const from = Math.max(behind, anchor - 100)
      const window = text.slice(from, anchor + 100)
      for (const [pattern, what] of [
        [host, 'host'],
        [home, 'folder'],
      ] as const) {
        for (const match of window.matchAll(pattern)) {
          const start = from + match.index
          if (start < behind || nobody.test(match[1] ?? '') || reserved.test(match[0])) continue
          behind = start + match[0].length
          yield { start, end: behind, message: `Names the internal ${what} ${match[0].slice(0, 80)}.` }
        }
      }
    }
  },
}
