/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV file, `NAME=VALUE` or `NAME<<DELIMITER`, lines, `DELIMITER`
 * (FileCommandManager.cs, EnvFileKeyValuePairs). Pairs before a fault are handed on; the fault then throws the runner's
 * own sentence. Only on Windows is CRLF a line break.
 */
export function* pairsOf(text: string, platform: NodeJS.Platform): Generator<[name: string, value: string]> {
  const lines = new FileLines(text, platform)
  for (let line = lines.next(); line; line = lines.next()) {
    if (line.text === '') continue
    const equals = line.text.indexOf('=')
    const heredoc = line.text.indexOf('<<')
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line.text}'. Name must not be empty`)
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)]
    } else if (heredoc !== -1) {
      yield heredocPair(line.text, heredoc, lines)
    } else {
      throw new Error(`Invalid format '${line.text}'`)
    }
  }
}

/** The folders of a GITHUB_PATH file, one a line. */
export function foldersOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '')
}

function heredocPair(head: string, at: number, lines: FileLines): [name: string, value: string] {
  const name = head.slice(0, at)
  const delimiter = head.slice(at + 2)
  if (name === '' || delimiter === '')
    throw new Error(`Invalid format '${head}'. Name must not be empty and delimiter must not be empty`)
  const start = lines.position
  let end = start
  for (;;) {
    const line = lines.next()
    if (!line) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (line.text === delimiter) return [name, lines.between(start, end)]
    if (line.lineBreak === 0) throw new Error('Invalid value. EOF marker missing new line.')
    end = lines.position - line.lineBreak
  }
}

/** Reads a text line by line and remembers where it is. */
class FileLines {
  readonly #text: string
  readonly #platform: NodeJS.Platform
  position = 0

  constructor(text: string, platform: NodeJS.Platform) {
    this.#text = text
    this.#platform = platform
  }

  /** The next line and the length of its line break, 0 for a last line without one. */
  next(): { text: string; lineBreak: number } | undefined {
    if (this.position >= this.#text.length) return undefined
    const start = this.position
    const lineFeed = this.#text.indexOf('\n', start)
    this.position = lineFeed === -1 ? this.#text.length : lineFeed + 1
    if (lineFeed === -1) return { text: this.#text.slice(start), lineBreak: 0 }
    const hasReturn = this.#platform === 'win32' && lineFeed > start && this.#text[lineFeed - 1] === '\r'
    const end = hasReturn ? lineFeed - 1 : lineFeed
    return { text: this.#text.slice(start, end), lineBreak: lineFeed + 1 - end }
  }

  between(start: number, end: number): string {
    return this.#text.slice(start, Math.max(start, end))
  }
}
