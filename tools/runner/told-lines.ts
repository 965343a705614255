/** The last lines of a log: enough for the findings of a verdict, which stand in it right before their annotations. */
const mostRemembered = 5000

/** What a log has told lately, so that it tells nothing twice. */
export class ToldLines {
  readonly #lines = new Set<string>()

  add(line: string): void {
    this.#lines.add(plain(line))
    if (this.#lines.size <= mostRemembered) return
    for (const oldest of this.#lines) {
      this.#lines.delete(oldest)
      return
    }
  }

  /** Whether a finding and its remedy, which an annotation holds in one message, stand there on a line each. */
  have(message: string): boolean {
    for (let at = message.indexOf(' '); at >= 0; at = message.indexOf(' ', at + 1)) {
      if (this.#lines.has(message.slice(0, at)) && this.#lines.has(message.slice(at + 1))) return true
    }
    return false
  }
}

/** Without what sets a line off. */
function plain(line: string): string {
  return line.replace(/^\s*(?:→ )?/, '')
}
