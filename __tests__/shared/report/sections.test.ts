import { describe, expect, it } from '@jest/globals'
import { logOf, summaryOf, type Section } from '@seaworthy/report'
import type { Finding, Verdict } from '@seaworthy/verdict'

const finding: Finding = { rule: 'diff/prompt', severity: 'low', message: 'It changed.', remedy: 'Review it.' }

function verdict(measured: Verdict['measured'], findings: Finding[] = []): Verdict {
  return { outcome: 'pass', findings, subjects: [], measured }
}

const diff: Section = {
  kind: 'diff',
  title: 'prompts/system.md',
  text: '@@ -1,3 +1,3 @@\n Be kind.\n \n-Be brief.\n+Go <on>.\n',
}
const chart: Section = { kind: 'chart', title: 'Bytes by role', values: { card: 1024, weights: 3072 }, unit: 'bytes' }
const manifest: Section = { kind: 'document', title: 'Manifest', value: { secretlyLong: 'x' } }

describe('a text diff', () => {
  it('stands in the summary as preformatted text without a blank line', () => {
    expect(summaryOf('x', verdict({ diff }), 'v')).toContain(
      '<h4>prompts/system.md</h4>\n\n<pre lang="diff">@@ -1,3 +1,3 @@\n Be kind.\n&#32;\n-Be brief.\n+Go &lt;on&gt;.</pre>\n\n',
    )
  })

  it('stands in the log, indented', () => {
    expect(logOf('x', verdict({ diff })).slice(0, 3)).toEqual(['prompts/system.md', '  @@ -1,3 +1,3 @@', '   Be kind.'])
  })

  it('writes out what a reviewer could not see: bidirectional controls, tabs, carriage returns', () => {
    const hidden: Section = { kind: 'diff', title: 'a', text: '+\tno\u202eyes\r\n' }
    expect(summaryOf('x', verdict({ hidden }), 'v')).toContain('>+\\tno\\u{202e}yes\\r</pre>')
  })

  it('is folded when it is longer than a screen', () => {
    const long: Section = { kind: 'diff', title: 'a', text: '+line\n'.repeat(61) }
    expect(summaryOf('x', verdict({ long }), 'v')).toContain(
      '<details><summary><strong>a</strong></summary><pre lang="diff">+line\n',
    )
  })

  it('is cut in the log and, when the summary would be too large, there; what is left out is counted', () => {
    const long: Section = { kind: 'diff', title: 'a', text: `+${'x'.repeat(500)}\n`.repeat(4000) }
    expect(logOf('x', verdict({ long }))).toContain('  … 3800 more lines are in the full verdict.')
    const summary = summaryOf('x', verdict({ long }), 'v')
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('… 2750 more lines are in the full verdict.')
  })

  it('shows a line of megabytes by its beginning', () => {
    const wide: Section = { kind: 'diff', title: 'a', text: `+${'x'.repeat(5_000_000)}` }
    expect(summaryOf('x', verdict({ wide }), 'v')).toContain('…</pre>')
  })

  it('leaves out whole texts when there are too many, and counts them', () => {
    const many = Array.from({ length: 6000 }, () => ({ ...diff, text: `+${'x'.repeat(1500)}` }))
    const summary = summaryOf('x', verdict({ many }), 'v')
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('<p>5375 more texts that changed are in the full verdict.</p>')
  })
})

describe('a chart', () => {
  it('is a pie in the summary, largest part first', () => {
    expect(summaryOf('x', verdict({ chart }), 'v')).toContain(
      '<h4>Bytes by role</h4>\n\n```mermaid\npie\n    "weights 3.0 KiB" : 3072\n    "card 1.0 KiB" : 1024\n```\n\n',
    )
  })

  it('is bars in the log', () => {
    expect(logOf('x', verdict({ chart })).slice(0, 3)).toEqual([
      'Bytes by role',
      `  weights  ${'█'.repeat(30)} 3.0 KiB`,
      `  card     ${'█'.repeat(10)} 1.0 KiB`,
    ])
  })

  it('joins what is too small to be told apart', () => {
    const values = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`part ${index}`, 100 - index]))
    const summary = summaryOf('x', verdict({ chart: { kind: 'chart', title: 'Parts', values } }), 'v')
    expect(summary).toContain('    "9 others 765" : 765\n')
    expect(summary.match(/^ {4}"/gm)).toHaveLength(12)
  })

  it.each([{}, { a: 0 }, { a: -1 }])('of %j is not shown: nothing in it has a size', (values) => {
    const empty = verdict({ chart: { kind: 'chart', title: 'Nothing', values } })
    expect(summaryOf('x', empty, 'v') + logOf('x', empty).join('\n')).not.toContain('Nothing')
  })

  it('has a part for each of two labels that look alike once they are safe', () => {
    const values = { 'a<': 1, 'a>': 1 }
    const summary = summaryOf('x', verdict({ chart: { kind: 'chart', title: 'Alike', values } }), 'v')
    expect(summary).toContain('"a_ 1" : 1\n    "a_ 1 (2)" : 1\n')
  })
})

describe('a document', () => {
  it('is named and not shown', () => {
    const summary = summaryOf('x', verdict({ manifest }), 'v')
    expect(summary).toContain('<p>Manifest: in the full verdict.</p>')
    expect(summary).not.toContain('secretlyLong')
    expect(logOf('x', verdict({ manifest })).join()).not.toContain('secretlyLong')
  })
})

describe('the order', () => {
  const measured = {
    files: 3,
    chart,
    models: [{ model: 'm' }],
    changes: [{ what: 'temperature', before: 0.2, after: 0.7 }],
    texts: [diff],
  }

  it('of the summary begins with what changed', () => {
    const summary = summaryOf('x', verdict(measured, [finding]), 'v')
    const parts = [
      '<h3>',
      'temperature',
      '<pre',
      'diff/prompt',
      '<h4>models',
      'mermaid',
      '<th>measured',
      'Full verdict',
    ]
    const places = parts.map((part) => summary.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('of the log ends with what changed, the findings and the outcome', () => {
    const log = logOf('x', verdict(measured, [finding])).join('\n')
    const parts = ['models', 'Bytes by role', 'files', 'temperature', 'prompts/system.md', 'diff/prompt', 'x: pass']
    const places = parts.map((part) => log.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('a value that only looks like a section', () => {
  it.each([
    ['without a title', { kind: 'diff', text: 'x' }],
    ['with values that are no numbers', { kind: 'chart', title: 'x', values: { a: '1' } }],
    ['of an unknown kind', { kind: 'video', title: 'x', text: 'x' }],
  ])('%s is shown as a fact', (_, value) => {
    expect(summaryOf('x', verdict({ value }), 'v')).toContain('<td>value</td>')
  })
})

describe('a long word in the summary', () => {
  const shown = (message: string) => summaryOf('x', verdict({}, [{ ...finding, message }]), 'v')

  it('breaks after the separators of a path, and not within its names', () => {
    expect(shown('examples/realtime-conversations/package.json')).toContain(
      'examples/<wbr>realtime-<wbr>conversations/<wbr>package.json',
    )
  })

  it('breaks anywhere where it has none, as a digest', () => {
    expect(shown('a'.repeat(64))).toContain('a'.repeat(16) + '<wbr>' + 'a'.repeat(16))
  })
})
