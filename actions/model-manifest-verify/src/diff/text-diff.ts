import type { StructuredPatchHunk } from 'diff'

/** What changed between two texts. */
export interface TextDiff {
  /** How many lines: a line that was replaced counts once. */
  lines: number
  /** The body of a unified diff, cut at a bound and counted. */
  text: string
}

const limits = {
  /** Lines that are shown. */
  lines: 500,
  /** UTF-16 units of a line; a longer one is shown as several. */
  line: 400,
  /** Lines that differ. Beyond that a comparison takes long and tells nobody anything. */
  edits: 2000,
}

/** Compares line by line. Long lines are compared by their parts, so that no difference hides at the end of one. */
export async function diffTexts(before: string, after: string): Promise<TextDiff> {
  const { structuredPatch } = await import('diff')
  const options = { context: 3, maxEditLength: limits.edits }
  const [old, now] = withLastLineEnded(before, after).map(foldLines)
  const patch = structuredPatch('', '', old ?? '', now ?? '', '', '', options)
  return patch ? { lines: count(patch.hunks), text: body(patch.hunks) } : replaced(before, after)
}

/** A line that only lost its place as the last one, and got a line ending, did not change; unless that is all that did. */
function withLastLineEnded(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`))
  return old === now ? [before, after] : [old ?? '', now ?? '']
}

function body(hunks: readonly StructuredPatchHunk[]): string {
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: parts }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...parts,
  ])
  return cut(lines)
}

function cut(lines: readonly string[]): string {
  const left = lines.length - limits.lines
  const shown = left > 0 ? [...lines.slice(0, limits.lines), `… ${left} more lines`] : lines
  return `${shown.join('\n')}\n`
}

/** Lines that went and lines that came in their place count once. */
function count(hunks: readonly StructuredPatchHunk[]): number {
  let lines = 0
  let run = { '-': 0, '+': 0 }
  for (const line of [...hunks.flatMap((hunk) => [...hunk.lines, ' '])]) {
    const sign = line[0]
    if (sign === '-' || sign === '+') run[sign]++
    else if (sign === ' ') {
      lines += Math.max(run['-'], run['+'])
      run = { '-': 0, '+': 0 }
    }
  }
  return lines
}

/** Texts that share too little to be compared. */
function replaced(before: string, after: string): TextDiff {
  const [old, now] = [before, after].map((text) => foldLines(text).replace(/\n$/, '').split('\n'))
  const summary = `@@ ${old?.length ?? 0} lines were replaced by ${now?.length ?? 0} @@`
  return {
    lines: Math.max(old?.length ?? 0, now?.length ?? 0),
    text: cut([summary, ...(now ?? []).map((line) => `+${line}`)]),
  }
}

/**
 * Breaks long lines after punctuation, marked by an ellipsis where they go on. Where to break depends on the text nearby,
 * so that the parts after a change are the same again.
 */
function foldLines(text: string): string {
  return text.replace(/[^\n]{401,}/g, (line) =>
    (line.match(/[^]{40,400}?(?:[.;!?,}] ?|\\n)|[^]{1,400}/gu) ?? []).join('\n… '),
  )
}
