import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { mostResults, sarifOf, type SarifFinding, type SarifRun } from '@seaworthy/report/sarif'

const schema = JSON.parse(readFileSync('__tests__/shared/report/schemas/sarif-2.1.0.json', 'utf8')) as object
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

const rule: SarifRun['rules'][number] = {
  id: 'PS101',
  name: 'tag-characters',
  title: 'Hidden tag characters',
  severity: 'high',
  confidence: 'high',
  meaning: 'Text in tag characters is invisible to people.',
  help: '# PS101\n\nText in tag characters is invisible to people.',
  tags: ['OWASP-LLM01', 'external/cwe/cwe-1427'],
}

const finding: SarifFinding = {
  rule: 'PS101',
  severity: 'high',
  message: 'Expected visible text, found 12 tag characters.',
  remedy: 'Remove them.',
  at: { file: 'prompts/a.md', line: 3, column: 5, endLine: 3, endColumn: 17 },
  fingerprint: 'f'.repeat(64),
}

function logOf(findings: SarifFinding[], rules = [rule]) {
  const log = sarifOf({
    tool: { name: 'seaworthy/prompt-scan', version: '0.1.0', informationUri: 'https://example.org/' },
    rules,
    findings,
    revision: { repositoryUri: 'https://github.com/acme/app', commit: 'c'.repeat(40), branch: 'refs/heads/main' },
  })
  expect(validate(log) || validate.errors).toBe(true)
  return (log as unknown as { runs: { results: Record<string, unknown>[]; invocations: unknown[] }[] }).runs[0]
}

describe('a SARIF log', () => {
  it('fits the schema without findings', () => {
    expect(logOf([])?.results).toEqual([])
  })

  it('has a result with its rule, level, place and a fingerprint that code scanning keeps', () => {
    expect(logOf([finding])?.results[0]).toMatchObject({
      ruleId: 'PS101',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Expected visible text, found 12 tag characters. Remove them.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'prompts/a.md', uriBaseId: 'SRCROOT' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 17 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${'f'.repeat(64)}:1` },
    })
  })

  it('has a fix for edits, and a suppression with its reason', () => {
    const place = { line: 3, column: 5, endLine: 3, endColumn: 17 }
    const [result] =
      logOf([
        {
          ...finding,
          edits: [{ place, replacement: '' }],
          suppression: { kind: 'inSource', reason: 'an example\u202e' },
        },
      ])?.results ?? []
    expect(result).toMatchObject({
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 3 }, insertedContent: { text: '' } }] }] },
      ],
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'an example\\u{202e}' }],
    })
  })

  it.each([
    ['a b#c%.md', 'a%20b%23c%25.md'],
    ['a\n::error::b.md', 'a%0A%3A%3Aerror%3A%3Ab.md'],
    ['C:x/y', 'C%3Ax/y'],
    ['\ud800.md', '%EF%BF%BD.md'],
    ['prompts\\win.md', 'prompts/win.md'],
  ])('writes the path %j as a relative URI', (file, uri) => {
    const [result] = logOf([{ ...finding, at: { file } }])?.results ?? []
    expect(result).toMatchObject({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] })
  })

  it('leaves out results over the limit, and says how many', () => {
    const run = logOf(Array.from({ length: mostResults + 2 }, () => finding))
    expect(run?.results).toHaveLength(mostResults)
    expect(JSON.stringify(run?.invocations)).toContain('2 further results')
  })

  it('keeps hostile text on one line and short', () => {
    const [result] = logOf([{ ...finding, message: `a\u001b[31m\n::error::${'x'.repeat(5000)}` }])?.results ?? []
    const { text } = result?.['message'] as { text: string }
    expect(text.length).toBeLessThanOrEqual(1000)
    expect(text).not.toMatch(/[\u0000-\u001f]/)
  })
})
