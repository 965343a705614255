import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse as mermaid } from '@mermaid-js/parser'
import { annotationsOf, logLine, logOf, summaryOf, visible } from '@seaworthy/report'
import type { Finding, Verdict } from '@seaworthy/verdict'

/** Texts that try to be something else: commands of the runner, HTML, Markdown, terminal controls. */
const hostile = [
  '::error file=a.ts::owned',
  '\n::set-output name=verdict::pass',
  ' ::add-mask::x',
  '\r::stop-commands::t',
  'a ##[error]owned',
  '##[set-env name=PATH]x',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>1</script>',
  '| a | b |\n|---|---|',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '**bold** `code` ~~strike~~ # h1 - [ ] task',
  'https://evil.example www.evil.example me@evil.example',
  '&lt;b&gt; &amp;',
  '```\nfence\n```',
  '\n\n# heading\n\n<b>x</b>',
  '\u001b[31mred\u0007\u202Egnp.exe\u200b\u2028::error::x',
  '\ud800 lone',
  '</pre><script>1</script>',
  ' \n\n \t\n<b>after a blank line</b>\n```\n</details>',
  'x" : 1\n    "y',
  '%%{init: {"securityLevel": "loose"}}%%',
  '\n%% comment\n---\ntitle: x\n---\nclick a href "javascript:alert(1)"',
  '#quot;#60;img src=x#62;',
]

function verdictWith(text: string, values: Record<string, number> = { [text]: 2, [`${text}"`]: 1, x: 1 }): Verdict {
  const finding: Finding = {
    rule: text,
    severity: 'high',
    message: text,
    remedy: text,
    at: { file: text, line: 1 },
    properties: { text },
  }
  return {
    outcome: 'fail',
    findings: [finding],
    subjects: [{ name: text, digest: { sha256: 'a' } }],
    measured: {
      [text]: text,
      list: [{ [text]: text, verdict: text }],
      changes: [{ what: text, before: text, after: text }],
      nested: { [text]: [text] },
      texts: [
        { kind: 'diff', title: text, text },
        { kind: 'diff', title: text, text: `-${text}\n`.repeat(61) },
      ],
      chart: { kind: 'chart', title: text, values, unit: text },
      document: { kind: 'document', title: text, value: { [text]: text } },
    },
  }
}

/** A summary as GitHub's Markdown would make it. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

/** The elements of a summary, with the multiset of their names. */
function elements(markdown: string): string {
  return [...rendered(markdown).matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name).join(' ')
}

/** The Mermaid diagrams of a summary: blocks of code in that language, as GitHub finds them. */
function diagramsOf(markdown: string): string[] {
  const blocks = rendered(markdown).matchAll(/<code class="language-mermaid">([^]*?)<\/code>/g)
  return [...blocks].map(([, diagram = '']) => unescaped(diagram))
}

function unescaped(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#32': ' ', amp: '&' }
  return html.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '?')
}

const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join('')),
)

describe('text from outside', () => {
  it('never begins a workflow command in the log', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const line of [...logOf('x', verdictWith(text)), logLine(text)]) {
          expect(line).not.toMatch(/^\s*::|##\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
        }
      }),
    )
  })

  it('never adds an element to the summary', () => {
    const expected = elements(summaryOf('x', verdictWith('harmless words'), '/verdict.json')).replaceAll(
      / ?(code|wbr)/g,
      '',
    )
    fc.assert(
      fc.property(texts, (text) => {
        const found = elements(summaryOf('x', verdictWith(text), `/${text}.json`)).replaceAll(/ ?(code|wbr)/g, '')
        expect(found).toBe(expected)
      }),
    )
  })

  it('is no part of a chart but its label', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const values = { [text]: 3, [`${text}>`]: 2, [`${text}<`]: 1 }
        const summary = summaryOf('x', verdictWith(text, values), 'v')
        const { sections } = await mermaid('pie', diagramsOf(summary)[0] ?? '')
        expect(sections.map(({ value }) => value)).toEqual(Object.values(values))
        expect(new Set(sections.map(({ label }) => label)).size).toBe(Object.values(values).length)
        expect(sections.map(({ label }) => label).join('')).not.toMatch(/[%#;<>&"'`{}\\]/)
      }),
    )
  })

  it('is shown in a text diff as it is, with everything hidden written out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = rendered(summaryOf('x', verdictWith(text), 'v'))
        const [, shown = ''] = /<pre lang="diff">([^]*?)<\/pre>/.exec(html) ?? []
        const lines = text.replace(/\n$/, '').split('\n')
        expect(unescaped(shown)).toBe(lines.map((line) => visible(line) || ' ').join('\n'))
      }),
    )
  })

  it('stays on one line in annotations', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { title, message } of annotationsOf(verdictWith(text).findings, text)) {
          expect(title + message).not.toMatch(/[\r\n\u2028\u2029]/)
        }
      }),
    )
  })
})
