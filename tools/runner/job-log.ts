import type { Masks } from './masks.ts'
import { ToldLines } from './told-lines.ts'
import { showControls } from './visible-text.ts'

export type LogKind = 'text' | 'group' | 'error' | 'warning' | 'notice' | 'debug'

/** The log of a job for people: masked, one safe line at a time, the lines of a group indented. */
export class JobLog {
  readonly #masks: Masks
  readonly #onLine: (line: string, kind: LogKind) => void
  readonly #told = new ToldLines()
  #indent = ''

  constructor(masks: Masks, onLine: (line: string, kind: LogKind) => void) {
    this.#masks = masks
    this.#onLine = onLine
  }

  /** Logs a text; its further lines are indented, so that they cannot pass for lines of their own. */
  write(text: string, kind: LogKind = 'text'): void {
    const [first = '', ...rest] = this.#masks.apply(text).split(/\r\n|\n/)
    for (const line of [first, ...rest.map((more) => `  ${more}`)]) {
      const shown = showControls(this.#masks.apply(line))
      this.#told.add(shown)
      this.#onLine(this.#indent + shown, kind)
    }
  }

  /** Whether the log tells the finding of an annotation's message already: actions tell their findings, then annotate them. */
  hasTold(message: string): boolean {
    return this.#told.have(showControls(this.#masks.apply(message)))
  }

  /** Starts a group and ends the one before: groups do not nest. */
  startGroup(title: string): void {
    this.#indent = ''
    this.write(title, 'group')
    this.#indent = '  '
  }

  endGroup(): void {
    this.#indent = ''
  }
}
