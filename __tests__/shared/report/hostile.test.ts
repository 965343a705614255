import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { annotationsOf, logLine, logOf, summaryOf } from '@seaworthy/report'
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
]

function verdictWith(text: string): Verdict {
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
    measured: { [text]: text, list: [{ [text]: text, verdict: text }], nested: { [text]: [text] } },
  }
}

/** The elements of a summary as GitHub's Markdown would make them, with the multiset of their names. */
function elements(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name).join(' ')
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
    const expected = elements(summaryOf('x', verdictWith('harmless words'), '/verdict.json')).replaceAll(/ ?code/g, '')
    fc.assert(
      fc.property(texts, (text) => {
        const found = elements(summaryOf('x', verdictWith(text), `/${text}.json`)).replaceAll(/ ?code/g, '')
        expect(found).toBe(expected)
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
