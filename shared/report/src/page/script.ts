/**
 * What the page does where scripts may run: each table gets a search, a choice of values, headings that sort, and rows
 * that are made when they are asked for. It makes elements and texts, never markup, and sends and keeps nothing.
 */
export const script = `'use strict'
const step = 500
const badness = ['malware', 'critical', 'fail', 'deny', 'high', 'missing', 'medium', 'review', 'hold', 'low', 'note', 'none', 'allow', 'pass', 'filled']
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

for (const section of document.querySelectorAll('section.table')) {
  const table = section.querySelector('table')
  if (table) begin(section, table)
}
document.documentElement.classList.add('scripted')

function begin(section, table) {
  const body = table.tBodies[0]
  const columns = [...table.tHead.rows[0].cells].map((cell) => ({ cell, heading: cell.textContent, ...cell.dataset }))
  const data = section.querySelector('script')
  const rows = [...body.rows].map((element) => ({ cells: [...element.cells].map((cell) => cell.textContent), element }))
  if (data) for (const cells of JSON.parse(data.textContent)) rows.push({ cells })
  if (rows.length < 2) return

  const state = { words: [], chosen: new Map(), sort: undefined, limit: Math.max(body.rows.length, step) }
  const status = make('p', { role: 'status', className: 'status' })
  const more = make('button', { type: 'button', className: 'more', textContent: 'Show ' + step + ' more' })
  let found = rows

  function find() {
    found = rows.filter((row) => matches(row, state))
    if (state.sort) found = sorted(found, state.sort, columns)
    state.limit = step
    show()
  }

  function show() {
    body.replaceChildren(...found.slice(0, state.limit).map((row) => elementOf(row, columns)))
    tell()
  }

  function tell() {
    const shown = Math.min(body.rows.length, found.length)
    const part = found.length === rows.length ? '' : count(found.length) + ' of '
    status.textContent = part + count(rows.length) + ' rows' + (shown < found.length ? ', ' + count(shown) + ' shown' : '')
    more.hidden = shown >= found.length
  }

  more.addEventListener('click', () => {
    const next = found.slice(body.rows.length, body.rows.length + step)
    body.append(...next.map((row) => elementOf(row, columns)))
    state.limit = body.rows.length
    tell()
  })
  const tools = make('div', { className: 'tools', role: 'search' })
  tools.setAttribute('aria-label', section.querySelector('h2').textContent)
  if (rows.length > 10) tools.append(searchField(state, find))
  columns.forEach((column, index) => {
    if ('filter' in column) tools.append(...choice(column, index, rows, state, find))
  })
  tools.append(status)
  columns.forEach((column, index) => sortable(column, index, columns, state, find))
  const frame = section.querySelector('.scroll')
  frame.before(tools)
  frame.after(more)
  tell()
}

function matches(row, { words, chosen }) {
  for (const [index, value] of chosen) if (row.cells[index] !== value) return false
  if (words.length === 0) return true
  row.text ??= row.cells.join('\\n').toLowerCase()
  return words.every((word) => row.text.includes(word))
}

function sorted(rows, { index, direction }, columns) {
  const compare = comparison(columns[index].kind)
  return rows.toSorted((a, b) => direction * compare(a.cells[index], b.cells[index]))
}

function comparison(kind) {
  if (kind === 'number') return (a, b) => (parseFloat(a) || 0) - (parseFloat(b) || 0)
  if (kind !== 'level') return (a, b) => (a === '') - (b === '') || collator.compare(a, b)
  const place = (level) => (badness.includes(level) ? badness.indexOf(level) : badness.length)
  return (a, b) => place(a) - place(b) || collator.compare(a, b)
}

function searchField(state, find) {
  const label = make('label', { textContent: 'Search ' })
  const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false })
  field.addEventListener('input', () => {
    state.words = field.value.toLowerCase().split(/\\s+/).filter(Boolean)
    find()
  })
  label.append(field)
  return label
}

function choice({ heading, kind }, index, rows, state, find) {
  const counts = new Map()
  for (const { cells } of rows) counts.set(cells[index], (counts.get(cells[index]) ?? 0) + 1)
  if (counts.size < 2) return []
  const label = make('label', { textContent: heading + ' ' })
  const list = make('select')
  const frequent = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 200)
  const values = frequent.sort(comparison(kind))
  list.append(new Option('all', ''))
  values.forEach((value, place) => list.append(new Option((value || 'none') + ' (' + count(counts.get(value)) + ')', place)))
  list.addEventListener('change', () => {
    if (list.value === '') state.chosen.delete(index)
    else state.chosen.set(index, values[Number(list.value)])
    find()
  })
  label.append(list)
  return [label]
}

function sortable({ cell, heading }, index, columns, state, find) {
  const button = make('button', { type: 'button', textContent: heading })
  cell.replaceChildren(button)
  button.addEventListener('click', () => {
    const again = state.sort?.index === index
    state.sort = { index, direction: again ? -state.sort.direction : 1 }
    for (const column of columns) column.cell.removeAttribute('aria-sort')
    cell.setAttribute('aria-sort', state.sort.direction > 0 ? 'ascending' : 'descending')
    find()
  })
}

function elementOf(row, columns) {
  row.element ??= made(row.cells, columns)
  return row.element
}

function made(cells, columns) {
  const element = make('tr')
  cells.forEach((text, index) => {
    const { kind, link } = columns[index]
    const cell = make('td', { className: kind ?? '' })
    cell.append(content(text, kind, link))
    element.append(cell)
  })
  return element
}

function content(text, kind, link) {
  if (kind === 'level') {
    const badge = make('span', { className: 'badge', textContent: text })
    badge.dataset.level = text
    return badge
  }
  if (!link || text === '') return text
  return make('a', { href: link + encodeURIComponent(text), rel: 'noreferrer', textContent: text })
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties)
}

function count(number) {
  return number.toLocaleString('en')
}
`
