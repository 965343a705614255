import type { DocumentRule, Match } from '../rule.ts'
import { wordsOf } from '../../document/declared-tools.ts'
import { openSecret } from './mappings.ts'

const secrets = new Set(
  'api key|apikey|api keys|secret key|access key|access token|auth token|bearer token|refresh token|private key|client secret|secret|secrets|password|passwd|passphrase|db password|credentials|service token|session token|connection string|api secret|api token'.split(
    '|',
  ),
)
/** About a secret, and not the secret. */
const about = new Set(
  'name names hint policy length required type description url location path placeholder help reset rules count'.split(
    ' ',
  ),
)

/** The twin for template files of PS805, which looks at code. */
export const secretInTemplate: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat', 'agent-settings', 'tool-manifest'],
  info: {
    id: 'PS806',
    name: 'secret-in-template',
    title: 'Secret put into a prompt',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'A template puts a value into a prompt whose name says that it is a secret: {{API_KEY}}, ${DB_PASSWORD}.',
    why: 'Prompts are sent to a provider, logged and cached, and a model gives them away to whoever asks well.',
    fix: 'Keep the secret in the code that calls the service, and give the model a tool without it.',
    mappings: { ...openSecret, cwe: [200, 312] },
    examples: {
      bad: [
        { path: 'prompts/a.md', content: 'Call the service with the key {{API_KEY}}.\n' },
        { path: 'chat.yaml', content: '- role: system\n  content: "The password is {{ user.db_password }}."\n' },
      ],
      good: [
        { path: 'prompts/b.md', content: 'Explain the {{password_policy}} in {{language}}.\n' },
        { path: 'prompts/c.md', content: 'Count the {{token_count}} tokens of {{text}}.\n' },
      ],
    },
  },
  *find({ template }): Iterable<Match> {
    for (const { name, expression, start, end } of template?.interpolations ?? []) {
      const path = /^[\w.$-]{1,200}/.exec(expression.trim())?.[0] ?? name
      const words = wordsOf(path.split('.').at(-1) ?? path)
      const last = words.at(-1) ?? ''
      if (about.has(last) || !(secrets.has(words.slice(-2).join(' ')) || secrets.has(last))) continue
      yield { start, end, message: `"${path.slice(0, 60)}" enters a prompt, and its name says that it is a secret.` }
    }
  },
}
