import { createReadStream } from 'node:fs'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { z } from 'zod'

export const labels = ['malicious', 'vulnerable', 'benign'] as const
export type Label = (typeof labels)[number]

/** One text of a corpus: scanned at its own path, alone. */
export interface CorpusItem {
  id: string
  path: string
  content: string
  label: Label
  /** What kind of attack or text it is; the label where the corpus does not tell. */
  class: string
}

const line = z.object({
  id: z.union([z.string().min(1), z.int().transform(String)]),
  path: z
    .string()
    .min(1)
    .refine(
      (path) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path),
      'must be relative and stay in its folder',
    ),
  content: z.string(),
  label: z.enum(labels),
  class: z.string().min(1).optional(),
})

const remedy =
  'Write one JSON object a line: {"id", "path", "content", "label": "malicious|vulnerable|benign", "class"}.'

/** So many faults of one file are told; more would only repeat themselves. */
const mostFaults = 20

/**
 * The items of JSON Lines files, in their order. Throws UserErrors that name file and line for what is no item, and a
 * UserError for a file that cannot be read or holds none.
 */
export async function readCorpora(files: readonly string[]): Promise<CorpusItem[]> {
  const items: CorpusItem[] = []
  const places = new Map<string, string>()
  const faults: UserError[] = []
  for (const file of files) {
    const before = items.length
    for await (const { number, bytes } of linesOf(file)) {
      const item = readLine(bytes)
      if (item === undefined) continue
      const known = typeof item === 'string' ? undefined : places.get(item.id)
      if (typeof item === 'string') faults.push(fault(file, number, item))
      else if (known !== undefined) faults.push(fault(file, number, `the id "${item.id}" already stands at ${known}`))
      else {
        places.set(item.id, `${file}:${number}`)
        items.push(item)
      }
      if (faults.length === mostFaults) throw new UserErrors(faults)
    }
    if (items.length === before && faults.length === 0)
      throw new UserError('eval/corpus', `The corpus ${file} holds no item.`, { remedy, at: { file } })
  }
  if (faults.length > 0) throw new UserErrors(faults)
  return items
}

function fault(file: string, number: number, problem: string): UserError {
  return new UserError('eval/corpus', `${file}:${number} is no item of a corpus: ${problem}.`, {
    remedy,
    at: { file, line: number },
  })
}

/** The item of a line, a sentence about what is wrong with it, or nothing for an empty line. */
function readLine(bytes: Buffer): CorpusItem | string | undefined {
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    if (text === '') return undefined
    value = JSON.parse(text)
  } catch (error) {
    return error instanceof SyntaxError ? `it is not JSON (${error.message})` : 'it is not UTF-8'
  }
  const read = line.safeParse(value)
  if (read.success) return { ...read.data, class: read.data.class ?? read.data.label }
  const [issue] = read.error.issues
  return issue === undefined || issue.path.length === 0
    ? 'it is not an object'
    : `"${issue.path.join('.')}": ${issue.message}`
}

/** The lines of a file, cut at line feeds alone: JSON may hold every other line separator as it is. */
async function* linesOf(file: string): AsyncGenerator<{ number: number; bytes: Buffer }> {
  let number = 0
  let kept: Buffer[] = []
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      let start = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        yield { number: ++number, bytes: Buffer.concat([...kept, chunk.subarray(start, end)]) }
        kept = []
        start = end + 1
      }
      kept.push(chunk.subarray(start))
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UserError('eval/corpus', `The corpus ${file} cannot be read (${code}).`, {
      remedy: 'Give the path of a file that exists with --corpus.',
      cause: error,
    })
  }
  yield { number: ++number, bytes: Buffer.concat(kept) }
}
