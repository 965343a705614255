/** How much of a file is read as data; what exceeds it is scanned as plain text and reported, never skipped. */
export const limits = {
  /** Levels of nesting. */
  depth: 200,
  /** Values, with those that aliases repeat. */
  values: 400_000,
  /** Values that YAML aliases may add by repetition. */
  aliased: 20_000,
  /** Characters: the parser of YAML reads about 1 MB a second, that of JSON 40. */
  yaml: 1_000_000,
  toml: 2_000_000,
  json: 32_000_000,
  /** Characters of a template whose syntax is checked by the language's own parser. */
  template: 256_000,
  /** YAML anchors and tags in a row: its parser's time grows with their square. */
  properties: 50,
  /** Sections of Handlebars within sections: its parser's time grows with their square. */
  sections: 50,
  /** Faults that one file may report; the text is scanned whole in any case. */
  faults: 20,
}

/** Thrown inside a reader when a limit is reached; readers turn it into a fault. */
export class TooMuch extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}
