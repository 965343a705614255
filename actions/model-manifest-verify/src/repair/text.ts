import { hash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import type { ExpectedFile, Explanation } from './explanation.ts'

/** Texts longer than this are not compared: prompts, templates and configurations are short. In bytes. */
export const longestText = 8 * 1024 * 1024

const byteOrderMark = '\uFEFF'

/** One way in which editors and checkouts change a text, undone; and what to call it. */
interface Undo {
  apply: (text: string) => string
  /** Completes "differs only by". */
  difference?: string
  /** What the reviewed file has, for `.gitattributes`. */
  eol?: 'lf' | 'crlf'
}

const lineEndings: Undo[] = [
  { apply: (text) => text },
  { apply: toLf, difference: 'line endings (reviewed with LF, here CRLF)', eol: 'lf' },
  {
    apply: (text) => toLf(text).replaceAll('\n', '\r\n'),
    difference: 'line endings (reviewed with CRLF, here LF)',
    eol: 'crlf',
  },
]
const marks: Undo[] = [
  { apply: (text) => text },
  { apply: (text) => text.replace(byteOrderMark, ''), difference: 'a byte order mark that was added' },
  { apply: (text) => byteOrderMark + text, difference: 'a byte order mark that was removed' },
]
const lastLines: Undo[] = [
  { apply: (text) => text },
  { apply: (text) => text.replace(/\r?\n$/, ''), difference: 'a line break at its end that was added' },
  { apply: (text) => `${text}\n`, difference: 'a line break at its end that was removed' },
]

/**
 * Whether a text is the reviewed one but for what editors and checkouts do to texts. It is not the same to a model, so
 * it stays a difference; but it needs another remedy than one in the words.
 */
export function explainText(bytes: Buffer, expected: ExpectedFile): Explanation | undefined {
  const decoded = decode(bytes)
  if (!decoded) return undefined
  for (const ending of lineEndings) {
    for (const mark of marks) {
      for (const last of lastLines) {
        const reviewed = ending.apply(mark.apply(last.apply(decoded.text)))
        if (hash('sha256', reviewed, 'hex') !== expected.sha256) continue
        return explain(expected, [decoded.undo, ending, mark, last])
      }
    }
  }
  return undefined
}

function toLf(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function decode(bytes: Buffer): { text: string; undo: Undo } | undefined {
  if (bytes.length > longestText) return undefined
  const undo: Undo = { apply: (text) => text }
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0) {
    return { text: bytes.subarray(2).toString('utf16le'), undo: { ...undo, difference: 'its encoding (here UTF-16)' } }
  }
  return isUtf8(bytes) ? { text: bytes.toString('utf8'), undo } : undefined
}

function explain({ name }: ExpectedFile, undone: Undo[]): Explanation | undefined {
  const differences = undone.flatMap(({ difference }) => difference ?? [])
  if (differences.length === 0) return undefined
  const eol = undone.find((undo) => undo.eol !== undefined)?.eol
  const message = `${name} differs from the reviewed file only by ${differences.join(' and ')}.`
  const properties = { name, differences }
  if (eol === undefined) {
    const remedy = `Run \`git checkout -- ${JSON.stringify(name)}\` to undo it, or review the file as it is now.`
    return { rule: 'model/text-encoding', message, remedy, properties }
  }
  return {
    rule: 'model/line-endings',
    message,
    remedy: `Add the line \`${attributePattern(name)} text eol=${eol}\` to the .gitattributes beside the manifest, then check the file out again.`,
    properties,
  }
}

/** The name as a pattern of gitattributes(5), anchored, with what is special there escaped. */
export function attributePattern(name: string): string {
  const pattern = `/${name.replaceAll(/[\\*?[\]]/g, (special) => `\\${special}`)}`
  return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern
}
