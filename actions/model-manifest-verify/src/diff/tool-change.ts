import type { Path } from '@seaworthy/documents'
import type { Change } from './change.ts'
import { keyChange, withText, type DocumentPair } from './document-change.ts'
import type { FilePair } from './files.ts'
import { toolsOf, withoutTools, type Tool } from './tools.ts'
import { compareValues, own, type KeyChange } from './values.ts'

/** "tools.json: tool write_note gained parameter overwrite". Nothing when the documents are not lists of tools. */
export async function toolChanges(documents: DocumentPair): Promise<Change[] | undefined> {
  const { files, before, after } = documents
  const old = toolsOf(before.value)
  const now = toolsOf(after.value)
  if (!old || !now) return undefined
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((name) =>
    oneTool(name, old.get(name), now.get(name), files),
  )
  const around = compareValues(withoutTools(before.value), withoutTools(after.value))
  const told = [...changes, ...around.map((key) => keyChange(key, files, 'tool-schema'))]
  const [first = rewritten(files), ...others] = told
  return [await withText(first, documents), ...others]
}

function oneTool(name: string, before: Tool | undefined, after: Tool | undefined, files: FilePair): Change[] {
  if (!after) return [change(files, `tool ${name}`, `tool ${name} removed`, 'listed', 'none')]
  if (!before) return [change(files, `tool ${name}`, `tool ${name} added`, 'none', signature(after))]
  return [
    ...parameterChanges(name, before, after, files),
    ...compareValues(before.rest, after.rest).map((key) => ofTool(name, key, files)),
  ]
}

function parameterChanges(tool: string, before: Tool, after: Tool, files: FilePair): Change[] {
  const names = new Set([...Object.keys(after.parameters), ...Object.keys(before.parameters)])
  const parameters = [...names].flatMap((name): Change[] => {
    const what = `tool ${tool}, parameter ${name}`
    const [old, now] = [own(before.parameters, name), own(after.parameters, name)]
    if (old === undefined) return [change(files, what, `tool ${tool} gained parameter ${name}`, 'none', kindOf(now))]
    if (now === undefined) return [change(files, what, `tool ${tool} lost parameter ${name}`, kindOf(old), 'none')]
    return compareValues(old, now).map((key) => ofTool(`${tool}, parameter ${name}`, key, files))
  })
  const known = new Set(Object.keys(before.parameters))
  const demands = after.required
    .filter((name) => known.has(name) && !before.required.includes(name))
    .map((name) => change(files, `tool ${tool}`, `tool ${tool} requires parameter ${name}`, 'optional', 'required'))
  const relaxed = before.required
    .filter((name) => Object.hasOwn(after.parameters, name) && !after.required.includes(name))
    .map((name) =>
      change(files, `tool ${tool}`, `tool ${tool} no longer requires parameter ${name}`, 'required', 'optional'),
    )
  return [...parameters, ...demands, ...relaxed]
}

/** "tool write_note: approval ask → never" */
function ofTool(tool: string, key: KeyChange, files: FilePair): Change {
  const { what, told, ...change } = keyChange(key, files, 'tool-schema')
  return { ...change, what: `tool ${tool}: ${what}`, told: `tool ${tool}: ${told}` }
}

function change({ after, path }: FilePair, what: string, told: string, before: string, now: string): Change {
  return { kind: 'tool-schema', about: after.name, what, told, before, after: now, path }
}

function rewritten({ after, path }: { after: { name: string }; path: Path }): Change {
  const told = 'same tools, written differently'
  return { kind: 'tool-schema', about: after.name, what: 'content', told, before: '', after: '', path }
}

/** "(path, content)" */
function signature({ parameters }: Tool): string {
  return `(${Object.keys(parameters).join(', ')})`
}

function kindOf(parameter: unknown): string {
  const type = typeof parameter === 'object' && parameter !== null && 'type' in parameter ? parameter.type : undefined
  return typeof type === 'string' ? type : 'any type'
}
