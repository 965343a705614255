/** One logical line of a requirements file. */
export interface Line {
  text: string
  /** Where it begins. */
  line: number
  /** What pip-compile and uv write below it: who needs it. */
  via: string[]
}

const viaStart = /^\s*#\s*via(?:\s+(.*))?$/
const viaNext = /^\s*#\s{2,}(\S.*)$/

/**
 * The lines of a requirements file: those that end in a backslash go on, and comments are left out, but for those that
 * tell who needs what: `# via flask`, or `# via` and one name a line.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  let inVia = false
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const last = lines.at(-1)
    const via = viaStart.exec(raw)
    if (!open && last && via) {
      inVia = true
      if (via[1] !== undefined) last.via.push(...via[1].split(',').map((one) => one.trim()))
      return
    }
    const next = inVia ? viaNext.exec(raw)?.[1] : undefined
    if (next !== undefined) {
      last?.via.push(next.trim())
      return
    }
    inVia = false
    const comment = raw.search(/(?:^|\s)#/)
    const inline = comment > 0 ? viaStart.exec(raw.slice(comment).trim())?.[1] : undefined
    const content = comment === -1 ? raw : raw.slice(0, comment)
    const goesOn = comment === -1 && content.endsWith('\\')
    const part = goesOn ? content.slice(0, -1) : content
    if (open) open.text += ` ${part.trim()}`
    else if (part.trim() !== '') {
      open = { text: part.trim(), line: index + 1, via: [] }
      lines.push(open)
    }
    if (open && inline !== undefined) open.via.push(...inline.split(',').map((one) => one.trim()))
    if (!goesOn) open = undefined
  })
  return lines
}
