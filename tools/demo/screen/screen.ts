import { styleText } from 'node:util'
import { LiveLine } from './live-line.ts'
import type { Output } from './output.ts'
import { tableLines } from './table.ts'
import { wrap } from './wrap.ts'

export type Mark = 'pass' | 'fail'

/** What work came to, and how long it took. */
export interface Timed<T> {
  value: T
  milliseconds: number
}

/** Lines of a message that is shown in part. */
const excerptLines = 4
/** Wider lines are hard to read, however wide the terminal is. */
const widest = 100
const margin = '  '
const signs = { pass: '✔', fail: '✖' } as const
const colours = { pass: 'green', fail: 'red' } as const

/** What the demo shows. Colours and moving lines on a terminal; plain lines elsewhere and with NO_COLOR. */
export class Screen {
  readonly #output: Output
  readonly width: number

  constructor(output: Output) {
    this.#output = output
    this.width = Math.min(widest, output.columns ?? widest)
  }

  line(text = ''): void {
    this.#output.write(`${text}\n`)
  }

  title(title: string, subtitle: string): void {
    this.line()
    this.line(`${this.#style('bold', title)}  ${subtitle}`)
    this.line()
  }

  /** Prose, wrapped. */
  text(text: string): void {
    for (const line of wrap(text, this.width - margin.length)) this.line(margin + line)
  }

  /** A name and its value: `Report  out/summary.md`. */
  fact(name: string, value: string): void {
    this.line(`${margin}${this.#style('dim', name.padEnd(10))}${value}`)
  }

  table(headings: string[], rows: string[][]): void {
    const [head = '', rule = '', ...lines] = tableLines(headings, rows, this.width - margin.length)
    this.line(margin + this.#style('bold', head))
    this.line(margin + this.#style('dim', rule))
    for (const line of lines) this.line(margin + line)
  }

  /** A message that must be seen, set off by a bar: its first line is bold. */
  quote(mark: Mark, heading: string, body: string): void {
    this.#quoteLines(mark, heading, wrap(body, this.#quoteWidth))
  }

  /** The same for the beginning of a message: no more than four lines, the last ending with "…" when there are more. */
  excerpt(mark: Mark, heading: string, body: string): void {
    const lines = wrap(body, this.#quoteWidth - 1)
    const shown = lines.slice(0, excerptLines)
    this.#quoteLines(mark, heading, shown.length < lines.length ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown)
  }

  /** The last line of all. */
  conclusion(mark: Mark, text: string): void {
    const [first = '', ...rest] = wrap(text, this.width - margin.length)
    this.line(this.#style(['bold', colours[mark]], `${signs[mark]} ${first}`))
    for (const line of rest) this.line(margin + line)
  }

  /** Shows that `name` is at work until the work ends, well or not. `work` is handed the way to tell its news. */
  async during<T>(name: string, work: (news: (line: string) => void) => Promise<T>): Promise<Timed<T>> {
    const started = performance.now()
    const live = new LiveLine(this.#output, this.width, name)
    try {
      const value = await work((line) => {
        live.news(line)
      })
      return { value, milliseconds: performance.now() - started }
    } finally {
      live.end()
    }
  }

  /** How a step ended: its sign and name, the outcome in words, what it was about, and the time it took. */
  result(mark: Mark, name: string, outcome: string, about: string, milliseconds: number): void {
    const seconds = `${(milliseconds / 1000).toFixed(1)} s`
    const sign = this.#style(colours[mark], signs[mark])
    const left = `${name.padEnd(22)} ${this.#style(colours[mark], outcome.padEnd(5))} `
    const used = margin.length + 2 + Math.max(22, name.length) + 1 + Math.max(5, outcome.length) + 1
    const room = this.width - used - seconds.length - 1
    const [first = '', ...rest] = wrap(about, room)
    this.line(`${margin}${sign} ${left}${first.padEnd(room)} ${this.#style('dim', seconds)}`)
    for (const line of rest) this.line(' '.repeat(used) + line)
  }

  get #quoteWidth(): number {
    return this.width - margin.length - 2
  }

  #quoteLines(mark: Mark, heading: string, lines: readonly string[]): void {
    const bar = `${margin}${this.#style(colours[mark], '┃')} `
    for (const line of wrap(heading, this.#quoteWidth)) this.line(bar + this.#style('bold', line))
    for (const line of lines) this.line(bar + line)
  }

  #style(format: Parameters<typeof styleText>[0], text: string): string {
    return styleText(format, text, { stream: this.#output, validateStream: true })
  }
}
