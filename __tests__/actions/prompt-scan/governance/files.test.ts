import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findingsOf } from '@seaworthy/verdict'
import { readBaseline, writeBaseline } from '../../../../actions/prompt-scan/src/governance/baseline.ts'
import { readLock, writeLock } from '../../../../actions/prompt-scan/src/governance/lock.ts'
import { readUserRules, ruleOf } from '../../../../actions/prompt-scan/src/governance/user-rules.ts'
import { tree } from '../../../support/tree.ts'

async function fault(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  const [finding] = findingsOf(error) ?? []
  return finding ? `${finding.rule}:${finding.at?.line ?? ''} ${finding.message}` : `no fault: ${String(error)}`
}

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 }
const located = (path: string, fingerprint: string) => ({
  path,
  detection: { rule: 'PS301', severity: 'high' as const, message: 'm', excerpt: 'x', fingerprint, ...place },
})

describe('a baseline', () => {
  it('is written the same for the same findings in any order, and read back', async () => {
    const folder = await tree({})
    const [a, b] = [located('b.md', 'a'.repeat(64)), located('a.md', 'b'.repeat(64))]
    await writeBaseline(join(folder, 'one'), [a, b, a])
    await writeBaseline(join(folder, 'two'), [b, a, a])
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe(await readFile(join(folder, 'two'), 'utf8'))
    expect([...(await readBaseline(join(folder, 'one'))).known]).toEqual([
      ['b'.repeat(64), { count: 1, severity: 'high' }],
      ['a'.repeat(64), { count: 2, severity: 'high' }],
    ])
  })

  it.each(['', '[]', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"fingerprint": "x"}]}'])(
    'that is %j is an error at its place',
    async (text) => {
      const folder = await tree({ baseline: text })
      expect(await fault(readBaseline(join(folder, 'baseline')))).toMatch(/^document\//)
    },
  )
})

describe('the lock of tools', () => {
  it('is written sorted and read back', async () => {
    const folder = await tree({})
    const tool = (owner: string, name: string) => ({ owner, name, digest: 'd'.repeat(64), line: 1, column: 1 })
    const report = {
      path: 'tools.json',
      kind: 'tool-manifest' as const,
      sha256: '',
      size: 0,
      detections: [],
      tools: [tool('tools.json', 'write'), tool('tools.json', 'read')],
      servers: [],
      suppressions: [],
      unlisted: {},
    }
    expect(await writeLock(join(folder, 'seaworthy.lock'), [report])).toBe(2)
    expect((await readLock(join(folder, 'seaworthy.lock'))).map(({ name }) => name)).toEqual(['read', 'write'])
  })
})

const rule = `
  - id: ACME-1
    name: internal-host
    title: Names an internal host
    severity: medium
    meaning: A prompt names a host of our network.
    why: Prompts ship to customers.
    fix: Use the public name.
    pattern: '\\bhost-\\d+\\.acme\\.internal\\b'
    words: [acme.internal]
    examples:
      bad: [{ path: prompts/a.md, content: Ask host-12.acme.internal. }]
      good: [{ path: prompts/a.md, content: Ask acme.example. }]
`

async function rulesFile(text: string): Promise<string> {
  const folder = await tree({})
  await writeFile(join(folder, 'rules.yaml'), text)
  return join(folder, 'rules.yaml')
}

describe('rules of the repository', () => {
  it('are run by RE2, ignoring case', async () => {
    const [read] = await readUserRules([await rulesFile(`version: 1\nrules:${rule}`)])
    const text = 'Ask HOST-12.acme.internal, or host-x.acme.internal.'
    const view = { text, lower: text.toLowerCase(), anchors: [], document: { path: 'a', kind: 'prompt' as const } }
    const segment = { text, surface: 'prompt' as const, map: [[0, 0]] as const }
    expect(read && [...ruleOf(read).find({ ...view, segment })]).toEqual([
      { start: 4, end: 25, message: 'Names an internal host.' },
    ])
  })

  it.each([
    ['version: 1\nrules: [{}]', /document\/invalid/],
    [`version: 1\nrules:${rule}${rule}`, /Expected the rule ACME-1 once/],
    [`version: 1\nrules:${rule.replace(/pattern: .*/, "pattern: '(?=a)b'")}`, /in RE2 syntax/],
    [`version: 1\nrules:${rule.replace('ACME-1', 'PS301')}`, /expected capitals, such as ACME-1/],
    [`version: 1\nrules:${rule.replace('medium', 'bad')}`, /severity/],
    [`version: 1\nrules:${rule.replace('host-12', 'host')}`, /Expected ACME-1 to find its bad example 1/],
    [`version: 1\nrules:${rule.replace('acme.example', 'host-1.acme.internal')}`, /nothing in its good example 1/],
  ])('that are wrong are an error: %j', async (text, expected) => {
    expect(await fault(readUserRules([await rulesFile(text)]))).toMatch(expected)
  })

  it('cannot explode', async () => {
    const text = `version: 1\nrules:${rule
      .replace(/pattern: .*/, () => "pattern: '(a+)+$'")
      .replace(/ask host-.*internal\./i, 'caaa')
      .replace(/words.*/, '')}`
    const [read] = await readUserRules([await rulesFile(text)])
    const hostile = `${'a'.repeat(20_000)}!`
    const segment = { text: hostile, surface: 'prompt' as const, map: [[0, 0]] as const }
    const document = { path: 'a', kind: 'prompt' as const }
    const view = { text: hostile, lower: hostile, anchors: [], document, segment }
    expect(read && [...ruleOf(read).find(view)]).toEqual([])
  })
})
