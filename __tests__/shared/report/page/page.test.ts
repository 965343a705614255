import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { renderPage, verdictPage, type Page } from '@seaworthy/report/page'
import type { Verdict } from '@seaworthy/verdict'

const page: Page = {
  title: 'desk 1.0.0',
  kicker: 'sbom',
  verdict: { outcome: 'fail', headline: 'fail: 1 high' },
  facts: [['components', '3']],
  sections: [
    { kind: 'charts', title: 'Licences', charts: [{ kind: 'chart', title: 'By licence', values: { MIT: 3, ISC: 1 } }] },
    {
      kind: 'table',
      title: 'Components',
      columns: [{ heading: 'name' }, { heading: 'id', link: 'https://osv.dev/vulnerability/' }],
      rows: [
        ['left-pad', 'GHSA-1/2'],
        ['core', ''],
      ],
    },
    { kind: 'table', title: 'Components', columns: [{ heading: 'name' }], rows: [], empty: 'There are none.' },
    { kind: 'diffs', title: 'Prompts', diffs: [{ kind: 'diff', title: 'system.md', text: '-old\n+new\n same\n' }] },
  ],
}

const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">',
  "' autofocus onfocus=alert(1) x='",
  '\u202Egnp.exe\u2066\u200b',
  '\ud800 lone \u0000 \u2028',
  '&lt;b&gt; ]]> </style></title></textarea>',
]

function hostilePage(text: string): Page {
  const rows = Array.from({ length: 300 }, () => [text, text, text])
  return {
    title: text,
    kicker: text,
    verdict: { outcome: 'fail', headline: text },
    facts: [[text, text]],
    sections: [
      { kind: 'charts', title: text, charts: [{ kind: 'chart', title: text, values: { [text]: 1 }, unit: text }] },
      {
        kind: 'table',
        title: text,
        note: text,
        columns: [
          { heading: text, kind: 'level', filter: true },
          { heading: text, link: 'https://a.example/' },
          { heading: text },
        ],
        rows,
      },
      { kind: 'table', title: text, columns: [], rows: [], empty: text },
      { kind: 'diffs', title: text, diffs: [{ kind: 'diff', title: text, text: `+${text}` }] },
    ],
  }
}

function elements(html: string): Tree.Element[] {
  const all: Tree.Element[] = []
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) all.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return all
}

function named(html: string, name: string): Tree.Element[] {
  return elements(html).filter(({ tagName }) => tagName === name)
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function policyOf(html: string): string {
  const meta = named(html, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
  return (meta && attribute(meta, 'content')) ?? ''
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

describe('a page', () => {
  it('shows title, outcome, facts, charts, tables and diffs', () => {
    const text = textOf(parse(renderPage(page)))
    for (const shown of [
      'desk 1.0.0',
      'fail: 1 high',
      'components',
      'By licence',
      'left-pad',
      'There are none.',
      '+new',
    ]) {
      expect(text).toContain(shown)
    }
  })

  it('is the same bytes every time', () => {
    expect(renderPage(page)).toBe(renderPage(structuredClone(page)))
  })

  it('lets its own script and style run and nothing else', () => {
    const html = renderPage(page)
    const policy = policyOf(html)
    const scripts = named(html, 'script').filter((one) => attribute(one, 'type') === undefined)
    const styles = named(html, 'style')
    expect(scripts).toHaveLength(1)
    expect(styles).toHaveLength(1)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src ${scripts.map(textOf).map(hashOf).join()};`)
    expect(policy).toContain(`style-src ${styles.map(textOf).map(hashOf).join()};`)
    expect(policy).not.toContain('unsafe')
  })

  it('loads nothing and has no script or style in attributes', () => {
    const loading = new Set(['src', 'srcset', 'data', 'poster', 'background', 'action', 'style', 'ping'])
    for (const element of elements(renderPage(page))) {
      expect(['link', 'img', 'iframe', 'object', 'embed', 'base', 'form']).not.toContain(element.tagName)
      expect(element.attrs.filter(({ name }) => loading.has(name) || name.startsWith('on'))).toEqual([])
    }
  })

  it('links the contents with every section, also where titles are the same', () => {
    const html = renderPage(page)
    const ids = named(html, 'section').map((one) => attribute(one, 'id'))
    const links = named(html, 'a').map((one) => attribute(one, 'href'))
    expect(ids).toEqual(['licences', 'components', 'components-2', 'prompts'])
    expect(links).toEqual(expect.arrayContaining(ids.map((id) => `#${String(id)}`)))
    const all = elements(html).flatMap((one) => attribute(one, 'id') ?? [])
    expect(new Set(all).size).toBe(all.length)
  })

  it('leads cells of a linked column to their address, encoded', () => {
    const links = named(renderPage(page), 'a').map((one) => attribute(one, 'href'))
    expect(links).toContain('https://osv.dev/vulnerability/GHSA-1%2F2')
    expect(links).not.toContain('https://osv.dev/vulnerability/')
  })

  it('says in words what a chart draws', () => {
    const [chart] = named(renderPage(page), 'table')
    expect(chart && textOf(chart)).toBe('By licenceMIT375.0 %ISC125.0 %')
    expect(named(renderPage(page), 'svg').map((one) => attribute(one, 'aria-hidden'))).toEqual(['true', 'true'])
  })
})

describe('hostile text on a page', () => {
  it.each(hostile)('stays text: %j', (text) => {
    const plain = elements(renderPage(hostilePage('a'))).map(({ tagName, attrs }) => [
      tagName,
      attrs.map(({ name }) => name),
    ])
    const html = renderPage(hostilePage(text))
    expect(elements(html).map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)])).toEqual(plain)
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u2028-\u202e\u2060-\u206f]|\p{Surrogate}/u)
  })

  it.each(hostile)('comes back from the embedded rows as it is shown in the others: %j', (text) => {
    const html = renderPage(hostilePage(text))
    const data = named(html, 'script').find((one) => attribute(one, 'type') === 'application/json')
    const [row] = JSON.parse(data ? textOf(data) : '[]') as string[][]
    const [cell] = named(html, 'td').filter((one) => attribute(one, 'class') === 'level')
    expect(row?.[0]).toBe(cell && textOf(cell))
  })
})

describe('a table on a page', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [`package-${index}`, '1.0.0'])
  const table = { kind: 'table' as const, title: 'Many', columns: [{ heading: 'name' }, { heading: 'version' }] }

  it('has its first rows as HTML and the others as data, none twice', () => {
    const html = renderPage({ ...page, sections: [{ ...table, rows }] })
    expect(named(html, 'tr')).toHaveLength(201)
    expect(html.match(/package-49999\b/g)).toHaveLength(1)
    expect(html.match(/package-7\b/g)).toHaveLength(1)
    expect(html).toContain('49800 more rows are shown where scripts may run.')
  })

  it('stops at as many rows as a browser can open, and says so', () => {
    const many = Array.from({ length: 100_002 }, () => ['a', '1'])
    expect(renderPage({ ...page, sections: [{ ...table, rows: many }] })).toContain(
      '2 more rows are left out of this page.',
    )
  })

  it('cuts cells that would fill pages', () => {
    const html = renderPage({ ...page, sections: [{ ...table, rows: [['x'.repeat(100_000), '1']] }] })
    expect(html).not.toContain('x'.repeat(1000))
    expect(html).toContain(`${'x'.repeat(999)}…`)
  })
})

describe('the page of a verdict', () => {
  const verdict: Verdict = {
    outcome: 'fail',
    findings: [
      { rule: 'a/low', severity: 'low', message: 'Little.', remedy: 'Wait.' },
      { rule: 'a/high', severity: 'high', message: 'Much.', remedy: 'Act.', at: { file: 'src/a.ts', line: 3 } },
    ],
    subjects: [],
    measured: {
      files: 3,
      sizeBytes: 2048,
      controls: [{ control: 'sbom', verdict: 'pass', count: 2 }],
      bumps: [{ name: 'x', before: '1', after: '2' }],
      licences: { kind: 'chart', title: 'Licences', values: { MIT: 1 } },
      text: { kind: 'diff', title: 'prompt.md', text: '+a' },
    },
  }

  it('has what every action measures, findings worst first', () => {
    const { facts, sections, verdict: shown } = verdictPage('prompt-scan', verdict)
    expect(shown).toEqual({ outcome: 'fail', headline: 'fail: 1 high, 1 low' })
    expect(facts).toEqual([
      ['files', '3'],
      ['size bytes', '2.0 KiB'],
    ])
    expect(sections.map(({ title }) => title)).toEqual([
      'bumps',
      'Texts that changed',
      'Findings',
      'Charts',
      'controls',
    ])
    expect(sections[2]).toMatchObject({
      rows: [
        ['high', 'Much.', 'Act.', 'src/a.ts:3', 'a/high'],
        ['low', 'Little.', 'Wait.', '', 'a/low'],
      ],
    })
    expect(sections[4]).toMatchObject({ columns: [{}, { kind: 'level' }, { kind: 'number' }] })
  })
})
