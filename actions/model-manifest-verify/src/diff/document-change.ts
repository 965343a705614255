import { showPath } from '@seaworthy/documents'
import type { Change } from './change.ts'
import { parseDocument } from './document.ts'
import type { FilePair } from './files.ts'
import { isText, showFiles, showValue } from './shown.ts'
import type { Sides } from './side.ts'
import { diffTexts } from './text-diff.ts'
import { compareValues, type KeyChange } from './values.ts'

/** More keys of one file than this are counted, and read in its text diff. */
const toldOneByOne = 20

/** Both versions of a file that holds values. */
export interface DocumentPair {
  files: FilePair
  before: { text: string; value: unknown }
  after: { text: string; value: unknown }
}

/** Reads both versions; nothing when one is not at hand or not a document. */
export async function readDocuments(files: FilePair, sides: Sides): Promise<DocumentPair | undefined> {
  const before = await readDocument(files.before.name, sides.before)
  const after = await readDocument(files.after.name, sides.after)
  return before && after && { files, before, after }
}

async function readDocument(name: string, side: Sides['before']): Promise<DocumentPair['before'] | undefined> {
  const text = await side.read(name)
  const document = text === undefined ? undefined : parseDocument(text, name)
  return text === undefined || document === undefined ? undefined : { text, value: document.value }
}

/**
 * "config/agent.json: chat.temperature 0.2 → 0.7", key by key. The first change carries the text diff of the file, because
 * values alone do not tell duplicate keys, comments and order.
 */
export async function documentChanges(documents: DocumentPair, kind: Change['kind'] = 'config'): Promise<Change[]> {
  const { files, before, after } = documents
  const keys = compareValues(before.value, after.value)
  const changes = keys.slice(0, toldOneByOne).map((key) => keyChange(key, files, kind))
  const left = keys.length - changes.length
  if (left > 0) changes.push(whole(files, kind, `${left} more values changed`))
  const [first = whole(files, kind, 'same values, written differently'), ...others] = changes
  return [await withText(first, documents), ...others]
}

/** A change with the text diff of the whole file. */
export async function withText(change: Change, { files, before, after }: DocumentPair): Promise<Change> {
  return { ...change, text: (await diffTexts(before.text, after.text)).text, textOf: files.after.name }
}

/** "chat.temperature 0.2 → 0.7"; of a value that is a text of its own only that it changed. */
export function keyChange(
  { keys, before, after }: KeyChange,
  { after: file, path }: FilePair,
  kind: Change['kind'],
): Change {
  const what = keys.length === 0 ? 'the whole value' : showPath(keys)
  const change = { kind, about: file.name, what, before: showValue(before), after: showValue(after), path }
  const told = isText(before) && isText(after) ? `${what} changed` : `${what} ${change.before} → ${change.after}`
  return { ...change, told }
}

function whole({ before, after, path }: FilePair, kind: Change['kind'], told: string): Change {
  return {
    kind,
    about: after.name,
    what: 'content',
    told,
    before: showFiles([before]),
    after: showFiles([after]),
    path,
  }
}
