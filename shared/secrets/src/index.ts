const shown = '***'

/** A value that must not be seen. It prints as `***`; only `reveal` gives it away. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself: for a header, standard input or a private variable of a child process, never for argv. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return shown
  }

  toJSON(): string {
    return shown
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shown
  }
}

/** The text with every secret, and every line of a many-line secret, replaced by `***`. */
export function redact(text: string, secrets: readonly Secret[]): string {
  return secrets
    .flatMap((secret) => [secret.reveal(), ...secret.reveal().split(/\r?\n/)])
    .filter((value) => value.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((hidden, value) => hidden.replaceAll(value, shown), text)
}
