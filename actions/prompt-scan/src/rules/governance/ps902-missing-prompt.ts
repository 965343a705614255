import type { RepositoryRule } from '../rule.ts'

export const missingPrompt: RepositoryRule = {
  info: {
    id: 'PS902',
    name: 'missing-prompt',
    title: 'Listed prompt is missing',
    severity: 'high',
    confidence: 'high',
    meaning: 'The model manifest lists a prompt or configuration that is not in the checkout.',
    why: 'What was reviewed is not what ships: the app falls back to something that nobody looked at.',
    fix: 'Restore the file, or take it out of the manifest after a review.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: [], cwe: [353] },
    examples: {
      bad: [
        { path: 'models.manifest.yaml', content: 'prompts: [{ name: prompts/gone.md }]' },
        { path: 'models.manifest.yaml', content: 'configs: [{ name: config/gone.json }]' },
      ],
      good: [
        { path: 'models.manifest.yaml', content: 'prompts: []' },
        { path: 'models.manifest.yaml', content: 'prompts: [{ name: prompts/system.md }]' },
      ],
    },
  },
  on: 'repository',
  *find({ manifest }) {
    for (const { path, line, column, exists } of manifest?.prompts ?? []) {
      if (!exists)
        yield { path: manifest?.file ?? '', line, column, message: `${path} is listed, and is not in the checkout.` }
    }
  },
}
