import { describe, expect, it } from '@jest/globals'
import { annotationsOf, formatBytes, humanName, logOf, summaryOf, visible } from '@seaworthy/report'
import type { Finding, Severity, Verdict } from '@seaworthy/verdict'

function finding(severity: Severity, index = 0, message = `message ${index}`): Finding {
  return { rule: `rule/${index}`, severity, message, remedy: 'Mend it.', at: { file: 'a.txt', line: index + 1 } }
}

function verdict(findings: Finding[], measured: Verdict['measured'] = {}): Verdict {
  return { outcome: 'fail', findings, subjects: [], measured }
}

describe('annotations', () => {
  it('are errors, warnings and notices by severity, the worst first', () => {
    const findings = (['note', 'low', 'medium', 'high', 'critical'] as const).map((severity) => finding(severity))
    expect(annotationsOf(findings, 'v.json').map(({ level }) => level)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'notice',
    ])
  })

  it('are ten of a level at most; the tenth says how many are left and where they are', () => {
    const findings = Array.from({ length: 25 }, (_, index) => finding('high', index))
    const shown = annotationsOf([...findings, finding('low')], '/r/v.json')
    expect(shown).toHaveLength(11)
    expect(shown[9]).toEqual({
      level: 'error',
      title: 'More findings',
      message: '16 more findings are not shown here. See the summary of this job, or /r/v.json.',
    })
  })

  it('are ten when there are ten', () => {
    const findings = Array.from({ length: 10 }, (_, index) => finding('high', index))
    expect(annotationsOf(findings, 'v.json').map(({ message }) => message)).toContain('message 9 Mend it.')
  })

  it('are cut at the 4,096 characters that GitHub keeps', () => {
    expect(annotationsOf([finding('high', 0, 'x'.repeat(10_000))], 'v')[0]?.message).toHaveLength(4096)
  })
})

describe('the summary', () => {
  it('stays under 1 MiB, counts what it leaves out and names the file that has it', () => {
    const findings = Array.from({ length: 60_000 }, (_, index) => finding('high', index, `${'<'.repeat(60)} ${index}`))
    const summary = summaryOf('x', verdict(findings), '/r/v.json')
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/\d+ more rows are in the full verdict\./)
    expect(summary).toContain('/r/v.json')
  })

  it('stays under 1 MiB when a single value is larger', () => {
    const summary = summaryOf(
      'x',
      verdict([finding('high', 0, 'x'.repeat(2_000_000))], { big: 'y'.repeat(2_000_000) }),
      'v',
    )
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('x: fail')
  })

  it('shows facts, and lists of objects as tables', () => {
    const measured = {
      artifactBytes: 1536,
      controls: [
        { control: 'a', verdict: 'pass' },
        { control: 'b', verdict: 'missing' },
      ],
    }
    const summary = summaryOf('gate', { outcome: 'pass', findings: [], subjects: [], measured }, 'v')
    expect(summary).toContain('<tr><td>artifact bytes</td><td>1.5 KiB</td></tr>')
    expect(summary).toContain(
      '<tr><th>control</th><th>verdict</th></tr>\n<tr><td><code>a</code></td><td>✅ pass</td></tr>',
    )
    expect(summary).toContain('<td>❌ missing</td>')
  })
})

describe('the log', () => {
  it('aligns tables and facts, and ends with the outcome', () => {
    const measured = {
      files: 3,
      models: [
        { model: 'a', bytes: 2048 },
        { model: 'longer', bytes: 1 },
      ],
    }
    expect(logOf('x', verdict([finding('high')], measured))).toEqual([
      'models',
      '  model   bytes',
      '  ──────  ───────',
      '  a       2.0 KiB',
      '  longer  1 B',
      'files  3',
      'high rule/0 at a.txt:1',
      '  message 0',
      '  → Mend it.',
      '❌ x: fail: 1 high',
    ])
  })
})

describe('names and values', () => {
  it.each([
    ['manifestDigest', 'manifest digest'],
    ['manifest-digest', 'manifest digest'],
    ['sha256', 'sha256'],
  ])('%s reads %s', (key, name) => {
    expect(humanName(key)).toBe(name)
  })

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [3 * 1024 ** 3, '3.0 GiB'],
  ])('%i bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  it('unprintable characters are written out', () => {
    expect(visible('a\nb\u202e\u001b')).toBe('a\\nb\\u{202e}\\u{1b}')
  })
})
