/**
 * Characters that move the cursor, break a line or reorder text: C0 and C1 controls, line and paragraph separators,
 * zero-width and bidirectional controls (Unicode TR 36, "Trojan Source"), and lone surrogates.
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The text on one line, with every character that a reader could not see written as an escape. */
export function visible(text: string): string {
  return text.replace(
    unprintable,
    (character) => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/**
 * A line for the job's log. The runner takes lines that begin with `::` for commands, and `##[` anywhere in a line
 * (actions/runner, ActionCommand.cs): neither can come out of this.
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::')
}

/** At most so many UTF-16 units, with an ellipsis where the text was cut. */
export function shorten(text: string, maximum: number): string {
  return text.length <= maximum ? text : `${text.slice(0, maximum - 1).replace(/\p{Surrogate}$/u, '')}…`
}
