import type { Output } from './output.ts'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMilliseconds = 80
/** Carriage return, then "erase in line" (ECMA-48, EL 2). */
const eraseLine = '\r\u001B[2K'

/** A line of a terminal that moves while work is done, with the seconds so far and the last news. Silent elsewhere. */
export class LiveLine {
  readonly #output: Output
  readonly #width: number
  readonly #name: string
  readonly #started = performance.now()
  readonly #timer: NodeJS.Timeout | undefined
  #news = ''
  #frame = 0

  constructor(output: Output, width: number, name: string) {
    this.#output = output
    this.#width = width
    this.#name = name
    if (output.isTTY === true) {
      this.#draw()
      this.#timer = setInterval(() => {
        this.#draw()
      }, frameMilliseconds)
    }
  }

  /** Shows a line of the work's log until the next one. */
  news(line: string): void {
    this.#news = line.trim()
  }

  /** Takes the line away. */
  end(): void {
    clearInterval(this.#timer)
    if (this.#output.isTTY === true) this.#output.write(eraseLine)
  }

  #draw(): void {
    const sign = frames[this.#frame++ % frames.length] ?? ''
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1)
    const text = `  ${sign} ${this.#name.padEnd(22)} ${seconds} s  ${this.#news}`
    this.#output.write(eraseLine + text.slice(0, this.#width - 1))
  }
}
