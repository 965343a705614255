import type { FileReport } from '../../engine/report.ts'
import type { RepositoryRule } from '../rule.ts'

/** What ships and decides what the agent does; instructions for coding agents and skills do not ship. */
const shipped: readonly FileReport['kind'][] = ['prompt', 'chat', 'tool-manifest']

/** Compares what was scanned with what the model manifest lists. */
export const unlistedPrompt: RepositoryRule = {
  info: {
    id: 'PS901',
    name: 'unlisted-prompt',
    title: 'Prompt is not the reviewed one',
    severity: 'medium',
    confidence: 'high',
    meaning: 'A prompt or tool manifest is not in the model manifest, or differs from what the manifest lists.',
    why: 'The manifest says what was reviewed and what ships. A prompt outside it changes the agent without a review.',
    fix: 'Review the file, then list it: run model-manifest-verify with `mode: generate`.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: ['AML.T0110'], cwe: [353, 494] },
    examples: {
      bad: [
        { path: 'prompts/new.md', content: 'You are a clerk. The manifest does not list this file.' },
        { path: 'prompts/system.md', content: 'You are a clerk. The manifest lists another digest.' },
      ],
      good: [
        { path: 'prompts/system.md', content: 'You are a clerk. The manifest lists this digest.' },
        { path: 'AGENTS.md', content: 'Run npm test before a commit.' },
      ],
    },
  },
  on: 'repository',
  asksApproval: true,
  *find({ reports, manifest }) {
    if (manifest === undefined) return
    const listed = new Map(manifest.prompts.map((prompt) => [prompt.path, prompt]))
    for (const { path, kind, sha256 } of reports) {
      const prompt = listed.get(path)
      const place = { path, line: 1, column: 1 }
      if (prompt && prompt.sha256 !== sha256) {
        const message = `${path} is not the reviewed one: ${manifest.file} lists sha256 ${prompt.sha256}, found ${sha256}.`
        yield { ...place, message, severity: 'high' }
      } else if (!prompt && shipped.includes(kind)) {
        yield { ...place, message: `${path} is not listed in ${manifest.file}.` }
      }
    }
  },
}
