import type { ByteSource } from '@seaworthy/files'
import type { ContentFinding } from '../../format.ts'
import { judge } from '../reading/judgement.ts'
import type { Judgement } from '../reading/judgement.ts'
import { languageOf } from './languages.ts'
import type { Language } from './languages.ts'
import { clues, marks } from './tags.ts'

/** In bytes: what a language is told by, and what tells whether it is text at all. */
const startBytes = 64 * 1024
const headBytes = 512
/** In bytes: what is looked through at once, and what of it is looked at again with the next. */
const pieceBytes = 1024 * 1024
const overlap = 4096

/** Prose, which shows code and is run by nobody. */
const prose =
  /(?:^|\/)(?:[^/]*\.(?:md|mdx|markdown|rst|adoc)|(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)(?:\.txt)?)$/i

/** The language of a file that interpreters run, by its name or its first lines. */
export function languageOfFile(name: string, source: ByteSource): Language | undefined {
  if (prose.test(name)) return undefined
  return languageOf(name, startOf(source))
}

/** What an interpreter's text may begin with; nothing of what is none. */
function startOf(source: ByteSource): string {
  const head = source.read(0, headBytes)
  if (isNoText(head)) return ''
  const start = head.includes(0) ? head : source.read(0, startBytes)
  const text = start.toString('utf8')
  // The last line may be cut off.
  return start.length < source.size ? text.slice(0, text.lastIndexOf('\n') + 1) : text
}

/**
 * Most headers of weights, for which a decoder need not be asked: one character and then NUL begins nothing that is told by
 * its first line, unless that character alone may.
 */
function isNoText(head: Buffer): boolean {
  return head[1] === 0 && !/[\s#\\"')\]}]/.test(String.fromCharCode(head[0] ?? 0))
}

export function codeFinding({ rule, what }: Language): ContentFinding {
  const module = rule === 'code/python-module'
  return {
    rule,
    severity: module ? 'medium' : 'high',
    message: module
      ? `The file is ${what}: it runs when it is imported, as loading the model with trust_remote_code does.`
      : `The file is ${what}, which runs as a program.`,
    remedy: `Take it out of the model; where the model needs it, review it and except ${rule} for its digest in the manifest.`,
    offset: 0,
  }
}

/** What a text says that makes its reader run something: tags of YAML, names that are imported and called. */
export function judgeConfiguration(name: string, source: ByteSource): ContentFinding[] {
  if (prose.test(name)) return []
  return judge('Read the configuration with a safe loader.', (judgement) => {
    for (let at = 0; at < source.size; at += pieceBytes) {
      const start = Math.max(0, at - overlap)
      const piece = source.read(start, at - start + pieceBytes)
      if (marks.some((mark) => piece.includes(mark))) judgePiece(piece.toString('latin1'), start, at, judgement)
    }
    return undefined
  }).findings
}

/** What begins before `from` was told with the piece before, unless it was cut off there. */
function judgePiece(text: string, start: number, from: number, judgement: Judgement): void {
  for (const { pattern, report } of clues) {
    for (const match of text.matchAll(pattern)) {
      const offset = start + match.index
      const wasWhole = offset + match[0].length < from
      if (!wasWhole && !isComment(text, match.index)) report(match, judgement, offset)
    }
  }
}

/** Whether what is found stands behind the mark of a comment that its line begins with. */
function isComment(text: string, at: number): boolean {
  if (text[at] === '\n') return false
  const line = text.lastIndexOf('\n', at) + 1
  return /^[ \t]*#/.test(text.slice(line, Math.min(at, line + 200)))
}
