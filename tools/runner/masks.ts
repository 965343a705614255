import { encodingsOf } from './mask-encodings.ts'

const shown = '***'

/**
 * The secrets of a job, as the runner's SecretMasker knows them: each value, each of its lines, and the ways in which
 * tools are known to write a value.
 */
export class Masks {
  readonly #secrets = new Set<string>()

  /** Hides the value and each of its lines from now on; blank ones hide nothing. */
  add(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]/).map((line) => line.trim())])
      if (secret.trim() !== '') for (const form of [secret, ...encodingsOf(secret)]) this.#secrets.add(form)
  }

  /** Hides exactly this value: for words that are not secrets of the user, such as a stop token. */
  addWord(value: string): void {
    if (value !== '') for (const form of [value, ...encodingsOf(value)]) this.#secrets.add(form)
  }

  hides(text: string): boolean {
    return this.apply(text) !== text
  }

  /** The text with every secret replaced; what overlaps or touches becomes one `***`. */
  apply(text: string): string {
    const ranges = this.#rangesIn(text)
    if (ranges.length === 0) return text
    let masked = ''
    let from = 0
    for (const [start, end] of ranges) {
      masked += text.slice(from, start) + shown
      from = end
    }
    return masked + text.slice(from)
  }

  #rangesIn(text: string): [start: number, end: number][] {
    const found: [number, number][] = []
    for (const secret of this.#secrets)
      for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1))
        found.push([at, at + secret.length])
    const merged: [number, number][] = []
    for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1)
      if (last && start <= last[1]) last[1] = Math.max(last[1], end)
      else merged.push([start, end])
    }
    return merged
  }
}
