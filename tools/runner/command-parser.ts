/** A workflow command as an action prints it: `::error file=a.ts,line=3::message`. */
export interface WorkflowCommand {
  /** Lower case. */
  name: string
  /** Keys in lower case. */
  properties: ReadonlyMap<string, string>
  data: string
}

/**
 * The command that a line of output is, or nothing when it is plain text (ActionCommand.cs, TryParseV2 and TryParse).
 * `isCommand` is asked with the name as written: an unknown name is plain text.
 */
export function parseCommand(line: string, isCommand: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line, isCommand) ?? parseBrackets(line, isCommand)
}

function parseColons(line: string, isCommand: (name: string) => boolean): WorkflowCommand | undefined {
  const text = line.replace(/^\p{White_Space}+/u, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end === -1) return undefined
  return command(text.slice(2, end), text.slice(end + 2), colonForm, isCommand)
}

/** The older form `##[error]message` is found anywhere in a line. */
function parseBrackets(line: string, isCommand: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start === -1 ? -1 : line.indexOf(']', start)
  if (end === -1) return undefined
  return command(line.slice(start + 3, end), line.slice(end + 1), bracketForm, isCommand)
}

interface Form {
  separator: string
  unescapeProperty: (text: string) => string
  unescapeData: (text: string) => string
}

const colonForm: Form = {
  separator: ',',
  unescapeProperty: (text) => unescape(text, ['%0D', '%0A', '%3A', '%2C', '%25']),
  unescapeData: (text) => unescape(text, ['%0D', '%0A', '%25']),
}

const unescapeBrackets = (text: string) => unescape(text, ['%3B', '%0D', '%0A', '%5D', '%25'])
const bracketForm: Form = { separator: ';', unescapeProperty: unescapeBrackets, unescapeData: unescapeBrackets }

function command(
  info: string,
  data: string,
  form: Form,
  isCommand: (name: string) => boolean,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ')
  const name = space === -1 ? info : info.slice(0, space)
  if (!isCommand(name)) return undefined
  const properties = space > 0 ? propertiesOf(info.slice(space + 1), form) : new Map<string, string>()
  return { name: name.toLowerCase(), properties, data: form.unescapeData(data) }
}

function propertiesOf(text: string, form: Form): Map<string, string> {
  const properties = new Map<string, string>()
  for (const pair of text.trim().split(form.separator)) {
    // .NET's Split with RemoveEmptyEntries: equals signs before the key and between key and value collapse.
    const match = /^=*([^=]+)=+(?!=)(.+)$/s.exec(pair)
    if (match?.[1] !== undefined && match[2] !== undefined)
      properties.set(match[1].toLowerCase(), form.unescapeProperty(match[2]))
  }
  return properties
}

function unescape(text: string, escapes: string[]): string {
  return escapes.reduce((result, escape) => result.replaceAll(escape, decodeURIComponent(escape)), text)
}
