import { RE2JS } from 're2js'

/** A regular expression whose time grows linearly with the text, whatever it is. */
export interface Expression {
  findAll(text: string): Iterable<{ start: number; end: number }>
}

/** Compiles an expression in RE2 syntax. Throws RE2JSException. */
export function compile({ pattern, caseSensitive }: { pattern: string; caseSensitive: boolean }): Expression {
  const compiled = RE2JS.compile(pattern, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)
  return {
    *findAll(text) {
      const matcher = compiled.matcher(text)
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) yield { start: matcher.start(), end: matcher.end() }
      }
    },
  }
}
