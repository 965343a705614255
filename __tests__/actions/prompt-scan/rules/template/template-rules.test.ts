import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { classifyContent } from '../../../../../actions/prompt-scan/src/document/classify-content.ts'
import { classify } from '../../../../../actions/prompt-scan/src/document/classify.ts'
import { readDocument } from '../../../../../actions/prompt-scan/src/document/read-document.ts'
import type { DocumentRule, Match } from '../../../../../actions/prompt-scan/src/rules/rule.ts'
import { templateRules } from '../../../../../actions/prompt-scan/src/rules/template/index.ts'

const rules = templateRules.filter((rule): rule is DocumentRule => rule.on === 'document')

async function matches(rule: DocumentRule, path: string, source: string): Promise<Match[]> {
  const kind = classify(path) ?? classifyContent(path, source)
  if (kind === undefined || !rule.kinds.includes(kind)) return []
  return [...rule.find(await readDocument(path, source, kind))]
}

async function found(path: string, source: string): Promise<string[]> {
  const all = await Promise.all(
    rules.map(async (rule) =>
      (await matches(rule, path, source)).map((match) => `${rule.info.id} ${match.severity ?? rule.info.severity}`),
    ),
  )
  return all.flat().sort()
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

describe('how bad a value in a prompt is', () => {
  it.each([
    ['prompts/system.md', 'You help.\n<page>\n{{page_content}}\n</page>\n', ['PS411 low']],
    ['prompts/system.md', 'You help. Use {{context}} now.\n', ['PS411 low']],
    ['prompts/a.md', 'Say what {{question}} is about in a line.\n', ['PS412 low']],
    ['prompts/a.md', 'Mail:\n{{email_body}}\n', []],
    ['prompts/a.md', 'In "{{email_body}}" there is a date.\n', []],
    ['prompts/a.hbs', 'You sum up.\n<mail>{{{email_body}}}</mail>\n', ['PS413 low']],
    ['prompts/a.j2', 'You help.\n{% include section_template %}\n', ['PS413 medium']],
    ['.github/prompts/a.prompt.md', 'Review ${input:file} and {{ "x".__class__ }}.\n', []],
    ['prompts/a.yaml', 'messages:\n  - role: user\n    content: "{{question}}"\n', []],
  ])('%s with %j', async (path, source, expected) => {
    expect(await found(path, source)).toEqual(expected)
  })
})

it('the sample agent has no finding', async () => {
  const root = 'examples/desk-agent'
  const paths = [
    ...readdirSync(`${root}/prompts`).map((name) => `prompts/${name}`),
    'tools.json',
    'mcp.json',
    'config/agent.json',
  ]
  for (const path of paths)
    expect([path, await found(path, readFileSync(`${root}/${path}`, 'utf8'))]).toEqual([path, []])
})
