import { styleText } from 'node:util'
import type { LogKind } from '../job-log.ts'
import type { RunResult } from '../run-result.ts'
import { showControls } from '../visible-text.ts'

type Format = Parameters<typeof styleText>[0]

const formats: Record<LogKind, Format | undefined> = {
  text: undefined,
  group: 'bold',
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  debug: 'dim',
}

const verdictFormats: Record<RunResult['verdict'], Format> = { pass: 'green', fail: 'red', hold: 'yellow' }

/** Longer values are cut on the screen; `--json` has them whole. In characters. */
const shownLength = 400

/** Writes the log and the end of a run for people; coloured only on a terminal that wants it (NO_COLOR). */
export class ConsoleReport {
  readonly #stream: NodeJS.WriteStream

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
  }

  line(text: string, kind: LogKind): void {
    this.#write(this.#styled(formats[kind], text))
  }

  end({ outputs, summaryPath, evidencePaths, verdict, exitCode, durationMs }: RunResult): void {
    const names = Object.keys(outputs)
    if (names.length > 0) this.#write('\nOutputs:')
    for (const [name, value] of Object.entries(outputs)) this.#write(`  ${showControls(name)}: ${shortened(value)}`)
    if (summaryPath !== undefined) this.#write(`\nSummary:  ${showControls(summaryPath)}`)
    for (const file of evidencePaths) this.#write(`Evidence: ${showControls(file)}`)
    const seconds = (durationMs / 1000).toFixed(1)
    this.#write(`\nVerdict:  ${this.#styled(verdictFormats[verdict], verdict)} (exit code ${exitCode}, ${seconds} s)`)
  }

  #styled(format: Format | undefined, text: string): string {
    return format === undefined ? text : styleText(format, text, { stream: this.#stream })
  }

  #write(text: string): void {
    this.#stream.write(`${text}\n`)
  }
}

function shortened(value: string): string {
  const shown = value.length > shownLength ? `${value.slice(0, shownLength)}… (${value.length} characters)` : value
  return shown.split(/\r?\n/).map(showControls).join('\n    ')
}
