import type { Path } from '@seaworthy/documents'
import type { ManifestFile, Model } from '@seaworthy/manifest'
import type { Change } from './change.ts'
import { documentChanges, type DocumentPair } from './document-change.ts'
import { baseName, digestOf } from './files.ts'
import type { Side, Sides } from './side.ts'
import { comparison } from './text-change.ts'
import { diffTexts } from './text-diff.ts'
import { compareValues, isRecord, own } from './values.ts'

/** Whether a file may hold a chat template among other settings of the tokenizer (Hugging Face Transformers). */
export function isTokenizerConfig({ name }: ManifestFile): boolean {
  return baseName(name) === 'tokenizer_config.json'
}

/** The changes of a `tokenizer_config.json`: its chat template as a text, the rest key by key. */
export async function tokenizerConfigChanges(documents: DocumentPair, model: string): Promise<Change[]> {
  const { files, before, after } = documents
  const [old, now] = [templateIn(before.value), templateIn(after.value)]
  const rest: DocumentPair = {
    files,
    before: { ...before, value: withoutTemplate(before.value) },
    after: { ...after, value: withoutTemplate(after.value) },
  }
  if (old === now) return documentChanges(rest, 'tokenizer')
  const template = await told(`chat template in ${files.after.name}`, old, now, { about: model, path: files.path })
  const others = compareValues(rest.before.value, rest.after.value).length > 0
  return others ? [template, ...(await documentChanges(rest, 'tokenizer'))] : [template]
}

/** A template, or several with their names, as one text. */
function templateIn(value: unknown): string | undefined {
  const template = isRecord(value) ? own(value, 'chat_template') : undefined
  if (template === undefined || template === null) return undefined
  if (typeof template === 'string') return template
  if (!Array.isArray(template)) return JSON.stringify(template, null, 2)
  return template
    .map((each: unknown) => {
      const [name, text] = isRecord(each) ? [own(each, 'name'), own(each, 'template')] : []
      return typeof name === 'string' && typeof text === 'string' ? `[${name}]\n${text}` : JSON.stringify(each, null, 2)
    })
    .join('\n')
}

function withoutTemplate(value: unknown): unknown {
  return isRecord(value) ? { ...value, chat_template: undefined } : value
}

/**
 * What happened to the chat templates that weights files carry (GGUF). Files with the same bytes on both sides say
 * nothing: there a digest may have been noted for the first time.
 */
export async function embeddedTemplateChanges(
  before: Pick<Model, 'name' | 'files'>,
  after: Pick<Model, 'name' | 'files'>,
  sides: Sides,
  path: Path,
): Promise<Change[]> {
  const [old, now] = [carriers(before.files, after.files), carriers(after.files, before.files)]
  const [was, is] = [digests(old), digests(now)]
  if (was.join() === is.join()) return []
  const [oldText, newText] = await Promise.all([embeddedText(old, sides.before), embeddedText(now, sides.after)])
  const noun = `chat template${now[0] ? ` in ${now[0].name}` : ''}`
  const texts = { old: oldText, now: newText }
  const change: Change = {
    kind: 'chat-template',
    about: after.name,
    what: noun,
    told: `${noun} ${was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed'}`,
    before: shown(was),
    after: shown(is),
    path,
  }
  if (texts.now === undefined || (texts.old === undefined && was.length > 0)) return [change]
  if (texts.old === undefined) return [{ ...change, text: (await diffTexts('', texts.now)).text }]
  return [{ ...change, ...(await comparison(noun, texts.old, texts.now)) }]
}

function carriers(files: readonly ManifestFile[], others: readonly ManifestFile[]): ManifestFile[] {
  const unchanged = new Set(others.map(digestOf))
  return files.filter((file) => file.chatTemplate !== undefined && !unchanged.has(digestOf(file)))
}

function digests(files: readonly ManifestFile[]): string[] {
  return [...new Set(files.flatMap(({ chatTemplate }) => (chatTemplate ? [chatTemplate.sha256] : [])))].sort()
}

async function embeddedText([first]: readonly ManifestFile[], side: Side): Promise<string | undefined> {
  return first && side.readChatTemplate?.(first.name)
}

function shown(all: readonly string[]): string {
  return all.length === 0 ? 'none' : all.map((digest) => `sha256 ${digest.slice(0, 12)}`).join(', ')
}

async function told(
  noun: string,
  before: string | undefined,
  after: string | undefined,
  place: Pick<Change, 'about' | 'path'>,
): Promise<Change> {
  const lines = (text: string | undefined): string => (text === undefined ? 'none' : `${text.split('\n').length} lines`)
  const change = { ...place, kind: 'chat-template' as const, what: noun, before: lines(before), after: lines(after) }
  if (after === undefined) return { ...change, told: `${noun} removed` }
  if (before === undefined) return { ...change, told: `${noun} added`, text: (await diffTexts('', after)).text }
  return { ...change, ...(await comparison(noun, before, after)) }
}
