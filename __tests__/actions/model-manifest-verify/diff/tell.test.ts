import { describe, expect, it } from '@jest/globals'
import { logOf, summaryOf } from '@seaworthy/report'
import { outcomeOf, type Verdict } from '@seaworthy/verdict'
import { diffManifests } from '../../../../actions/model-manifest-verify/src/diff/diff-manifests.ts'
import { findingsOf, measuredOf, sentencesOf } from '../../../../actions/model-manifest-verify/src/diff/tell.ts'
import { side, type Content, type Given } from './sides.ts'

const locate = (path: readonly (string | number)[]): Promise<{ file: string; line: number }> =>
  Promise.resolve({ file: path.join('.'), line: 1 })

async function verdictOf(before: Given, after: Given): Promise<Verdict> {
  const changes = await diffManifests(side(before), side(after))
  const findings = await findingsOf(changes, locate)
  return { outcome: outcomeOf(findings), findings, subjects: [], measured: { ...measuredOf(changes) } }
}

describe('the verdict on what changed', () => {
  it('passes when behaviour changed: that is for the reviewer to judge', async () => {
    const verdict = await verdictOf(
      { models: { m: { sampling: { temperature: 0.2 } } } },
      { models: { m: { sampling: { temperature: 0.7 } } } },
    )
    expect(verdict).toMatchObject({
      outcome: 'pass',
      findings: [
        {
          rule: 'diff/sampling',
          severity: 'low',
          message: 'm: temperature 0.2 → 0.7.',
          at: { file: 'models.0.sampling.temperature' },
          properties: { before: '0.2', after: '0.7' },
        },
      ],
      measured: { changes: [{ what: 'm: temperature', before: '0.2', after: '0.7' }], texts: [] },
    })
  })

  it('fails when nobody can tell the licence any more', async () => {
    const verdict = await verdictOf({ models: { m: {} } }, { models: { m: { licenses: ['NOASSERTION'] } } })
    expect(verdict.outcome).toBe('fail')
    expect(verdict.findings).toMatchObject([
      { rule: 'diff/licence', severity: 'medium', message: 'm: licence MIT → unknown.' },
    ])
  })

  it('only notes a new name', async () => {
    const { findings } = await verdictOf(
      { prompts: { 'a.md': ['prompt', 'x'] } },
      { prompts: { 'b.md': ['prompt', 'x'] } },
    )
    expect(findings).toMatchObject([
      { rule: 'diff/rename', severity: 'note', message: 'File a.md renamed b.md, same bytes.' },
    ])
  })

  it('shows what changed before anything else in the summary', async () => {
    const verdict = await verdictOf(
      { prompts: { 'a.md': ['prompt', 'a\n'] } },
      { prompts: { 'a.md': ['prompt', '<b>\n'] } },
    )
    const summary = summaryOf('model-manifest-verify', verdict, 'v')
    expect(summary).toContain(
      '<h4>prompt a.md changed 1 line</h4>\n\n<pre lang="diff">@@ -1,1 +1,1 @@\n-a\n+&lt;b&gt;</pre>',
    )
    expect(logOf('x', verdict)).toContain('  +<b>')
  })

  it('counts what is too much to tell, and leaves out nothing that fails', async () => {
    const prompts: Content = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`p${index}`, ['prompt', `${index}`]]),
    )
    const before = side({ models: { m: {} } })
    const after = side({ models: { m: { licenses: [] } }, prompts })
    const changes = await diffManifests(before, after)
    const findings = await findingsOf(changes, locate)
    expect(findings).toHaveLength(200)
    expect(findings.filter(({ severity }) => severity === 'medium')).toHaveLength(1)
    expect(findings.at(-1)?.message).toBe('1302 more changes are not told one by one.')
    expect(sentencesOf(changes)).toHaveLength(1000)
    const { changes: rows, texts } = measuredOf(changes)
    expect([rows.length, texts.length]).toEqual([1000, 50])
  })
})
