import type { Match, TextRule } from '../rule.ts'
import { shortened } from './conceal.ts'
import { keyFormats } from './formats.ts'
import { keyAt } from './keys.ts'
import { openSecret } from './mappings.ts'
import { isPlaceholder } from './placeholder.ts'

/** The secret half of an AWS key has no format of its own, but a name. */
const named =
  /\b(?:aws_?secret_?access_?key|secretaccesskey)["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/iy

/** Apart from what follows them in the examples, which would be taken for keys that leaked. */
const [hf, akia] = ['hf_', 'AKIA']

const words = [...new Set(keyFormats.map(({ word }) => word)), 'aws_secret_access_key', 'secretaccesskey']

export const serviceKey: TextRule = {
  on: 'text',
  needs: { words },
  surfaces: ['instructions', 'prompt', 'tool', 'knowledge', 'string'],
  context: 'ignored',
  info: {
    id: 'PS801',
    name: 'service-key',
    title: 'Key of a service',
    severity: 'high',
    confidence: 'high',
    meaning:
      'A text holds a key of a service (OpenAI, Anthropic, Google, AWS, GitHub, Slack, Stripe, Hugging Face and others), by its format, its randomness and, where it has one, its checksum.',
    why: 'Whoever reads the repository, the provider’s log or an answer of the model uses the key.',
    fix: 'Revoke the key now, and hand its successor to the program by the environment or a secret store.',
    mappings: openSecret,
    examples: {
      bad: [
        { path: 'AGENTS.md', content: `Call the model with ${hf}tRqZbWkLxPvNcYsDmJgHfTuEoAiBlKrQwX.\n` },
        {
          path: 'mcp.json',
          content: `{"mcpServers": {"a": {"command": "a", "env": {"AWS_ACCESS_KEY_ID": "${akia}Q3EGRZ5WL6XKTN2P"}}}}`,
        },
      ],
      good: [
        { path: 'AGENTS.md', content: 'Set HF_TOKEN to hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\n' },
        { path: 'AGENTS.md', content: 'The documentation uses AKIAIOSFODNN7EXAMPLE.\n' },
        {
          path: 'mcp.json',
          content: '{"mcpServers": {"a": {"command": "a", "env": {"GITHUB_TOKEN": "${GITHUB_TOKEN}"}}}}',
        },
      ],
    },
  },
  *find({ text, lower, anchors }): Iterable<Match> {
    let behind = -1
    for (const anchor of anchors) {
      const key = keyAt(text, lower, anchor) ?? awsSecretAt(text, anchor)
      if (key === undefined || key.end <= behind) continue
      behind = key.end
      const shown = shortened(text.slice(key.start, key.end))
      const doubt = key.fits === 'no' ? ', though its checksum does not fit' : ''
      const message = `A key of ${key.service} stands here: ${shown}${doubt}`
      const severity = key.fits === 'no' ? 'medium' : 'high'
      yield { start: key.start, end: key.end, message: doubt ? `${message}.` : message, severity, secret: 'random' }
    }
  },
}

function awsSecretAt(
  text: string,
  anchor: number,
): { service: string; start: number; end: number; fits: 'unknown' } | undefined {
  named.lastIndex = anchor
  const match = named.exec(text)
  const secret = match?.[1]
  if (match === null || secret === undefined || isPlaceholder(secret)) return undefined
  const end = anchor + match[0].length
  return { service: 'AWS', start: end - secret.length, end, fits: 'unknown' }
}
