import { entriesOf, member, textOf } from './data.ts'
import type { DataEntry, DataNode, DataObject, DataScalar } from './data.ts'
import type { DocumentKind } from './document.ts'
import { joined } from './piece.ts'
import { isSystemKey, roleOf } from './roles.ts'
import type { Role, Segment, Surface } from './segment.ts'
import { toolOf, toolSegments } from './tool-segments.ts'

/** What the strings below a value are to the model, unless something nearer says more. */
interface Reading {
  surface: Surface
  role?: Role
  owner?: string
}

/** Every string of the data as a segment: what a model reads by its surface and role, all others as `string`. */
export function dataSegments(root: DataNode, kind: DocumentKind): Segment[] {
  const segments: Segment[] = []
  collect(root, undefined, { surface: base[kind] }, kind, segments)
  return segments
}

/** What a text is that no key speaks for. */
const base: Record<DocumentKind, Surface> = {
  'agent-instructions': 'instructions',
  skill: 'instructions',
  prompt: 'prompt',
  chat: 'prompt',
  'mcp-config': 'string',
  'tool-manifest': 'tool',
  'agent-settings': 'string',
  knowledge: 'knowledge',
  notebook: 'string',
  code: 'string',
}

function collect(node: DataNode, entry: DataEntry | undefined, reading: Reading, kind: DocumentKind, out: Segment[]) {
  if (node.kind === 'scalar') {
    const segment = leafSegment(node, weighed(node, entry, reading))
    if (segment) out.push(segment)
    return
  }
  if (node.kind === 'array') {
    const lines = entry && reading.surface !== 'string' && isOneText(entry.key) ? linesOf(node.items) : undefined
    if (lines) {
      out.push(joined(lines, reading, '\n'))
      return
    }
    for (const item of node.items) collect(item, entry, reading, kind, out)
    return
  }
  const tool = toolOf(node)
  if (tool !== undefined && reading.surface !== 'knowledge') {
    out.push(...toolSegments(node, tool))
    return
  }
  const message = messageRole(node)
  for (const inner of node.entries) {
    collect(inner.value, inner, message ? ofMessage(inner, message, reading) : ofEntry(inner, reading, kind), kind, out)
  }
}

/** Whether an array of strings under the key is one text in lines. `prompts` are several. */
function isOneText(key: string): boolean {
  return key !== 'prompts' && (isSystemKey(key) || promptKey.test(key) || messageTexts.has(key))
}

/** The strings of an array, even of one character, when it holds nothing else and more than one. */
function linesOf(items: readonly DataNode[]): Segment[] | undefined {
  const lines = items.flatMap((item) => {
    const text = textOf(item)
    return text !== undefined && item.kind === 'scalar' && item.map
      ? [{ text, map: item.map, surface: 'string' as const }]
      : []
  })
  return lines.length > 1 && lines.length === items.length ? lines : undefined
}

/** A chat message is an object with a role and a text, under whatever names its format has for them. */
function messageRole(node: DataObject): Role | undefined {
  const role = roleOf(textOf(member(node, 'role')) ?? textOf(member(node, 'from')) ?? textOf(member(node, 'speaker')))
  if (role === undefined) return undefined
  return node.entries.some(({ key }) => messageTexts.has(key)) ? role : undefined
}

const messageTexts = new Set(['content', 'parts', 'text', 'value', 'message', 'prompt', 'template'])

function ofMessage({ key }: DataEntry, role: Role, reading: Reading): Reading {
  if (!messageTexts.has(key)) return { ...reading, surface: 'string' }
  return { surface: reading.surface === 'knowledge' ? 'knowledge' : 'prompt', role }
}

function ofEntry({ key, value }: DataEntry, reading: Reading, kind: DocumentKind): Reading {
  if (kind === 'chat' && testData.has(key)) return { surface: 'string', owner: key }
  if (reading.owner !== undefined && testData.has(reading.owner)) return reading
  if (kind === 'mcp-config') return { ...reading, surface: ofServer(key, reading.surface) }
  if (key in packageParts && kind === 'tool-manifest') return { surface: 'string', owner: key }
  if (contributions.has(key)) return { surface: 'tool', owner: key }
  if (kind === 'tool-manifest') return reading
  if (isSystemKey(key) && !isTable(value))
    return { surface: kind === 'agent-settings' ? 'instructions' : 'prompt', role: 'system' }
  const role = value.kind === 'scalar' ? roleOf(key) : undefined
  if (role !== undefined && kind !== 'agent-settings') return { surface: 'prompt', role }
  if (promptKey.test(key)) return { ...reading, surface: kind === 'agent-settings' ? 'instructions' : 'prompt' }
  return reading
}

/** An object of names under `instructions` is a table of its own, unless it only wraps a text. */
function isTable(value: DataNode): boolean {
  return value.kind === 'object' && !value.entries.some(({ key }) => messageTexts.has(key) || key === 'default')
}

const promptKey =
  /prompt|instruction|template|^goal$|^description$|^expected_?output$|^whenToUse$|^message$|^rules$|greeting/i

/** What promptfoo sends as a test: attacks are its point. */
const testData = new Set(['tests', 'assert', 'defaultTest', 'redteam', 'scenarios', 'vars'])

function ofServer(key: string, surface: Surface): Surface {
  if (key === 'description' || key === 'instructions' || key === 'tools' || key === 'prompts') return 'tool'
  return key === 'env' || key === 'headers' || key === 'args' || key === 'command' ? 'string' : surface
}

/** Parts of a package.json that no model reads; an extension's `contributes` names those that one does. */
const packageParts: Record<string, true> = {
  author: true,
  bin: true,
  contributes: true,
  dependencies: true,
  devDependencies: true,
  engines: true,
  repository: true,
  scripts: true,
}

const contributions = new Set([
  'languageModelTools',
  'chatParticipants',
  'chatPromptFiles',
  'chatInstructions',
  'chatAgents',
])

/** A word is a setting, even where sentences are prompts; so is the `type` of a message's part. */
function weighed(node: DataScalar, entry: DataEntry | undefined, reading: Reading): Reading {
  if (reading.surface !== 'prompt' || typeof node.value !== 'string' || /\s/.test(node.value.trim())) return reading
  const setting = entry?.key === 'type' || (reading.role === undefined && !promptKey.test(entry?.key ?? ''))
  return setting ? { ...reading, surface: 'string' } : reading
}

/** A string as a segment; undefined for other values and for strings too short to hold anything. */
export function leafSegment(node: DataNode, about: Omit<Segment, 'text' | 'map'>): Segment | undefined {
  const text = textOf(node)
  if (text === undefined || node.kind !== 'scalar' || node.map === undefined || text.length < 2) return undefined
  return { text, map: node.map, ...about }
}

/** The keys of objects that are texts of their own: names that hold something else than letters. */
export function strangeKeys(root: DataNode, source: string): Segment[] {
  const out: Segment[] = []
  const visit = (node: DataNode): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item)
    for (const { key, keyStart, keyEnd, value } of entriesOf(node)) {
      const raw = source.slice(keyStart, keyEnd)
      if (!/^[\x20-\x7e]*$/.test(key)) out.push({ text: raw, map: [[0, keyStart]], surface: 'string' })
      visit(value)
    }
  }
  visit(root)
  return out
}
