import { describe, expect, it } from '@jest/globals'
import { classifyContent } from '../../../../../actions/prompt-scan/src/document/classify-content.ts'
import { classify } from '../../../../../actions/prompt-scan/src/document/classify.ts'
import { readDocument } from '../../../../../actions/prompt-scan/src/document/read-document.ts'
import { governanceRules } from '../../../../../actions/prompt-scan/src/rules/governance/index.ts'
import type { DocumentRule, Match } from '../../../../../actions/prompt-scan/src/rules/rule.ts'

const rules = governanceRules.filter((rule): rule is DocumentRule => rule.on === 'document')

async function matches(rule: DocumentRule, path: string, source: string): Promise<Match[]> {
  const kind = classify(path) ?? classifyContent(path, source)
  if (kind === undefined || !rule.kinds.includes(kind)) return []
  return [...rule.find(await readDocument(path, source, kind))]
}

describe.each(rules)('$info.id $info.name', (rule) => {
  it.each(rule.info.examples.bad)('finds $path: $content', async ({ path, content }) => {
    const [first] = await matches(rule, path, content)
    expect(first?.message).toMatch(/\.$/)
    expect(first && first.end > first.start && first.end <= content.length).toBe(true)
  })

  it.each(rule.info.examples.good)('leaves $path: $content', async ({ path, content }) => {
    expect(await matches(rule, path, content)).toEqual([])
  })
})

it('a model is told once, however often a log of chats names it', async () => {
  const line = '{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}]}\n'
  const rule = rules.find(({ info }) => info.id === 'PS904')
  expect(rule && (await matches(rule, 'log.jsonl', line.repeat(50)))).toHaveLength(1)
})

it.each([
  ['PS903', 'a.prompty', '---\nname: a\n---\nsystem:\nYou help.\n'],
  ['PS904', 'promptfooconfig.yaml', 'prompts: [a b]\nproviders: ["openai:chat:gpt-4o"]\n'],
])('%s is a note in %s', async (id, path, source) => {
  const rule = rules.find(({ info }) => info.id === id)
  expect(rule && (await matches(rule, path, source)).map(({ severity }) => severity)).toEqual(['note'])
})
