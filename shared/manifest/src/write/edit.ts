import { isDeepStrictEqual } from 'node:util'
import type { Path } from '@seaworthy/documents'
import { parseYaml } from '@seaworthy/documents/yaml'
import { UserError, type Json } from '@seaworthy/verdict'
import type { Document } from 'yaml'
import { applyChanges, inSafeOrder, type Change } from './change.ts'
import type { Layout } from './layout.ts'
import type { Splice } from './splice.ts'

/** A YAML text that can be changed while all that nobody changes stays as it is, to the byte. */
export interface EditableText {
  /** Whether people wrote a remark in the value at a path, or directly above it. */
  commented(path: Path): boolean
  /** The text with the changes. */
  apply(changes: readonly Change[]): string
}

/** Loads the YAML parser that keeps places and comments. The text must be one that `parseYaml` accepts. */
export async function editableText(text: string, file: string): Promise<EditableText> {
  const { isCollection, isNode, parseDocument, visit } = await import('yaml')
  const { splicesOf } = await import('./splice.ts')
  const parse = (): Document => parseDocument(text, { keepSourceTokens: true, logLevel: 'silent' })
  const place: Layout = { text, document: parse() }

  return {
    commented(path) {
      const node: unknown = place.document.getIn(path, true)
      if (!isNode(node)) return false
      const list: unknown = place.document.getIn(path.slice(0, -1), true)
      // What stands above the first entry belongs to the list, as the parser sees it.
      let found = path.at(-1) === 0 && isCollection(list) && Boolean(list.commentBefore)
      visit(node, (_, part) => {
        if (isNode(part) && (part.comment ?? part.commentBefore)) found = true
        return found ? visit.BREAK : undefined
      })
      return found
    },

    apply(changes) {
      const expected = applyChanges(valueOf(text), changes)
      const edited = spliced(
        text,
        changes.map((change) => splicesOf(place, change)),
      )
      if (edited !== undefined && holds(edited, expected)) return edited
      const rewritten = rewrite(parse(), changes)
      if (rewritten !== undefined && holds(rewritten, expected)) return rewritten
      throw notEditable(file)
    },
  }
}

/** The text with all splices, or nothing when one is missing or two are in each other's way. */
function spliced(text: string, groups: readonly (Splice[] | undefined)[]): string | undefined {
  if (groups.includes(undefined)) return undefined
  const splices = groups.flatMap((group) => group ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of splices) {
    if (start < at) return undefined
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  return parts.join('') + text.slice(at)
}

/**
 * For a layout that splices do not know: comments, order and quotes stay, but blanks may be set anew. Nothing when an
 * alias stands in the way.
 */
function rewrite(document: Document, changes: readonly Change[]): string | undefined {
  try {
    for (const change of inSafeOrder(changes)) rewriteOne(document, change)
    return document.toString({ lineWidth: 0 })
  } catch {
    return undefined
  }
}

function rewriteOne(document: Document, change: Change): void {
  const { path } = change
  if (change.kind === 'remove') document.deleteIn(path)
  else if (change.kind === 'set') document.setIn(path, document.createNode(change.value))
  else if (Array.isArray(valueIn(document, path)))
    for (const value of change.values) document.addIn(path, document.createNode(value))
  else document.setIn(path, document.createNode(change.values))
}

function notEditable(file: string): UserError {
  return new UserError('manifest/not-editable', 'The manifest cannot be completed as it is written.', {
    remedy: 'Write values out where they are anchors and aliases, then run this again.',
    at: { file },
  })
}

function valueIn(document: Document, path: Path): unknown {
  const node: unknown = document.getIn(path)
  return node !== null && typeof node === 'object' && 'items' in node ? node.items : node
}

function holds(text: string, expected: Json): boolean {
  try {
    return isDeepStrictEqual(valueOf(text), expected)
  } catch {
    return false
  }
}

function valueOf(text: string): Json {
  return parseYaml(text, { file: '', kind: 'model manifest' }) as Json
}
