import type { ManifestFile } from '@seaworthy/manifest'
import type { Change, Kind } from './change.ts'
import type { FilePair, LoneFile } from './files.ts'
import { showFiles } from './shown.ts'
import type { Sides } from './side.ts'
import { diffTexts } from './text-diff.ts'

/** How a change of a text file is told. */
interface Telling {
  kind: Kind
  /** "prompt" */
  noun: string
}

const tellings: Record<string, Telling> = {
  'system-prompt': { kind: 'prompt', noun: 'system prompt' },
  prompt: { kind: 'prompt', noun: 'prompt' },
  'tool-schema': { kind: 'tool-schema', noun: 'tool schema' },
  'agent-instructions': { kind: 'agent-instructions', noun: 'agent instructions' },
  'evaluation-set': { kind: 'evaluation-set', noun: 'evaluation set' },
  'chat-template': { kind: 'chat-template', noun: 'chat template' },
  licence: { kind: 'licence', noun: 'licence text' },
  config: { kind: 'config', noun: 'configuration' },
  card: { kind: 'file', noun: 'model card' },
}

/** "prompt prompts/system.md changed 3 lines", with a text diff when both texts are at hand. */
export async function textChange(files: FilePair, sides: Sides): Promise<Change> {
  const { before, after, path } = files
  const { kind, noun } = tellingOf(after)
  const [old, now] = await Promise.all([sides.before.read(before.name), sides.after.read(after.name)])
  const told = before.name === after.name ? `${noun} ${after.name}` : `${noun} ${after.name} (was ${before.name})`
  const change = { kind, what: `${noun} ${after.name}`, before: showFiles([before]), after: showFiles([after]), path }
  if (old === undefined || now === undefined) return { ...change, told: `${told} changed` }
  return { ...change, ...(await comparison(told, old, now)) }
}

/** What changed between two texts, as the end of a sentence and as a diff. */
export async function comparison(noun: string, before: string, after: string): Promise<{ told: string; text: string }> {
  const { lines, text } = await diffTexts(before, after)
  const same = withoutLineEndings(before) === withoutLineEndings(after)
  const extent = same ? 'only in its line endings' : lines === 1 ? '1 line' : `${lines} lines`
  return { told: `${noun} changed ${extent}`, text }
}

function withoutLineEndings(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '')
}

/** "prompt prompts/system.md added", with its text. */
export async function textAdded({ file, path }: LoneFile, { after }: Sides): Promise<Change> {
  const { kind, noun } = tellingOf(file)
  const content = await after.read(file.name)
  const change: Change = {
    kind,
    what: `${noun} ${file.name}`,
    told: `${noun} ${file.name} added`,
    before: 'none',
    after: showFiles([file]),
    path,
  }
  return content === undefined ? change : { ...change, text: (await diffTexts('', content)).text }
}

/** "prompt prompts/system.md removed" */
export function textRemoved({ file, path }: LoneFile): Change {
  const { kind, noun } = tellingOf(file)
  const what = `${noun} ${file.name}`
  return { kind, what, told: `${what} removed`, before: showFiles([file]), after: 'none', path }
}

/** Whether a role is one whose files are told as texts. */
export function isTextRole(role: string): boolean {
  return Object.hasOwn(tellings, role)
}

function tellingOf({ role }: ManifestFile): Telling {
  return (Object.hasOwn(tellings, role) ? tellings[role] : undefined) ?? { kind: 'file', noun: role }
}
