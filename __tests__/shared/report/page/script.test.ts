import { afterEach, describe, expect, it } from '@jest/globals'
import { JSDOM } from 'jsdom'
import { renderPage, type TableOnPage } from '@seaworthy/report/page'

const open: JSDOM[] = []

/** The page in a browser's model of it, with its script run. */
function opened(table: Omit<TableOnPage, 'kind' | 'title'>): Document {
  const html = renderPage({ title: 'p', facts: [], sections: [{ kind: 'table', title: 'Packages', ...table }] })
  const dom = new JSDOM(html, { runScripts: 'dangerously' })
  open.push(dom)
  return dom.window.document
}

afterEach(() => {
  for (const dom of open.splice(0)) dom.window.close()
})

function shown(document: Document, column = 0): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => row.children[column]?.textContent ?? '')
}

/** The only element with this name and what else the selector asks for. */
function get<N extends keyof HTMLElementTagNameMap>(document: Document, name: N, more = ''): HTMLElementTagNameMap[N] {
  const [found, ...others] = document.querySelectorAll<HTMLElementTagNameMap[N]>(`${name}${more}`)
  if (!found || others.length > 0) throw new Error(`the page has not one ${name}${more}`)
  return found
}

function type(document: Document, words: string): void {
  const field = get(document, 'input')
  field.value = words
  field.dispatchEvent(new (windowOf(document).Event)('input'))
}

function choose(document: Document, value: string): void {
  const list = get(document, 'select')
  const option = [...list.options].find(({ textContent }) => textContent.startsWith(value))
  list.value = option?.value ?? ''
  list.dispatchEvent(new (windowOf(document).Event)('change'))
}

function windowOf(document: Document): Window & typeof globalThis {
  if (!document.defaultView) throw new Error('the page is closed')
  return document.defaultView
}

const many = Array.from({ length: 1500 }, (_, index) => [`package-${index}`, index % 2 === 0 ? 'MIT' : 'ISC'])
const columns = [{ heading: 'name' }, { heading: 'licence', filter: true }]

describe('the script of a page', () => {
  it('finds rows by all words of a search, in any column and case, also those not yet made', () => {
    const document = opened({ columns, rows: many })
    type(document, ' ISC  package-149 ')
    expect(shown(document)).toEqual([
      'package-149',
      'package-1491',
      'package-1493',
      'package-1495',
      'package-1497',
      'package-1499',
    ])
    expect(get(document, 'p', '[role=status]').textContent).toBe('6 of 1,500 rows')
    type(document, '')
    expect(get(document, 'p', '[role=status]').textContent).toBe('1,500 rows, 500 shown')
  })

  it('shows more rows on request until there are none', () => {
    const document = opened({ columns, rows: many })
    const more = get(document, 'button', '.more')
    expect(shown(document)).toHaveLength(200)
    more.click()
    expect(shown(document)).toHaveLength(700)
    more.click()
    more.click()
    expect(shown(document)).toEqual(many.map(([name]) => name))
    expect(more.hidden).toBe(true)
  })

  it('offers the values of a column with their counts, and none as such', () => {
    const rows = [
      ['a', 'MIT'],
      ['b', 'ISC'],
      ['c', ''],
      ['d', 'MIT'],
    ]
    const document = opened({ columns, rows })
    const list = get(document, 'select')
    expect([...list.options].map(({ textContent }) => textContent)).toEqual(['all', 'ISC (1)', 'MIT (2)', 'none (1)'])
    choose(document, 'MIT')
    expect(shown(document)).toEqual(['a', 'd'])
    choose(document, 'none')
    expect(shown(document)).toEqual(['c'])
    choose(document, 'all')
    expect(shown(document)).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each([
    ['text', ['b2', 'b10', 'a', ''], ['a', 'b2', 'b10', '']],
    ['number', ['10', '9', '-1'], ['-1', '9', '10']],
    ['level', ['low', 'critical', 'strange', 'medium', 'high'], ['critical', 'high', 'medium', 'low', 'strange']],
  ] as const)('sorts %s by what it means', (kind, given, expected) => {
    const document = opened({ columns: [{ heading: 'v', kind }], rows: given.map((value) => [value]) })
    const button = get(document, 'button', ':not(.more)')
    button.click()
    expect(shown(document)).toEqual(expected)
    expect(get(document, 'th').getAttribute('aria-sort')).toBe('ascending')
    button.click()
    expect(get(document, 'th').getAttribute('aria-sort')).toBe('descending')
    expect(shown(document)[0]).toBe(expected.at(-1))
  })

  it('makes rows that look like those that were there', () => {
    const row = ['high', 'GHSA-1/2', '<b>&</b>\u202e']
    const document = opened({
      columns: [
        { heading: 's', kind: 'level' },
        { heading: 'id', link: 'https://osv.dev/vulnerability/', kind: 'code' },
        { heading: 't' },
      ],
      rows: Array.from({ length: 201 }, () => row),
    })
    get(document, 'button', '.more').click()
    const rows = [...document.querySelectorAll('tbody tr')].map(({ outerHTML }) =>
      outerHTML.replaceAll(' class=""', ''),
    )
    expect(rows).toHaveLength(201)
    expect(new Set(rows).size).toBe(1)
  })

  it('leaves a table of one row as it is', () => {
    const document = opened({ columns, rows: [['a', 'MIT']] })
    expect(document.querySelectorAll('input, select, button')).toHaveLength(0)
  })
})
