import path from 'node:path'

/** Where an annotation points. */
export interface AnnotationPlace {
  file?: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** The place that a command's properties name, after the runner's corrections (ValidateLinesAndColumns). */
export function placeOf(properties: ReadonlyMap<string, string>, workspace: string): AnnotationPlace {
  const file = properties.get('file')
  const { line, column, endLine, endColumn } = corrected(properties)
  return {
    ...(file && { file: relativeToWorkspace(file, workspace) }),
    ...(counts(line) && { line }),
    ...(counts(column) && { column }),
    ...(counts(endLine) && { endLine }),
    ...(counts(endColumn) && { endColumn }),
  }
}

function corrected(properties: ReadonlyMap<string, string>): Omit<AnnotationPlace, 'file'> {
  const endLine = integer(properties.get('endline'))
  const endColumn = integer(properties.get('endcolumn'))
  const line = integer(properties.get('line')) ?? endLine
  const column = integer(properties.get('col')) ?? endColumn
  const keepsLines = line !== undefined && (endLine ?? line) >= line
  // A column belongs to one line: it is dropped without a line and in a range of several lines.
  const keepsColumns =
    column !== undefined && line !== undefined && (endLine ?? line) === line && (endColumn ?? column) >= column
  return {
    ...(keepsLines && { line }),
    ...(keepsLines && endLine !== undefined && { endLine }),
    ...(keepsColumns && { column }),
    ...(keepsColumns && endColumn !== undefined && { endColumn }),
  }
}

/** As .NET's int.TryParse: blanks and a sign are allowed. */
function integer(text: string | undefined): number | undefined {
  const value = text !== undefined && /^\s*[+-]?\d{1,10}\s*$/.test(text) ? Number(text) : undefined
  return value !== undefined && Math.abs(value) < 2 ** 31 ? value : undefined
}

/** Lines and columns count from 1. */
function counts(value: number | undefined): value is number {
  return value !== undefined && value > 0
}

/** Files below the workspace are named from it, with `/` on every system; other names stay (IOUtil.MakeRelative). */
function relativeToWorkspace(file: string, workspace: string): string {
  const native = file.replaceAll('/', path.sep)
  const compared = process.platform === 'linux' ? (text: string) => text : (text: string) => text.toUpperCase()
  const folder = workspace.endsWith(path.sep) ? workspace : workspace + path.sep
  return compared(native).startsWith(compared(folder)) && native.length > folder.length
    ? native.slice(folder.length).replaceAll(path.sep, '/')
    : file
}
