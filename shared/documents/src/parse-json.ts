import { UserError } from '@seaworthy/verdict'
import { refuseEmpty, refuseExpansion, type Source } from './bounds.ts'
import { duplicateKeyIn } from './duplicate-key.ts'

/** The value of a JSON document. */
export function parseJson(text: string, source: Source): unknown {
  refuseEmpty(text, source)
  try {
    const value = refuseExpansion(JSON.parse(text), source)
    refuseDuplicateKey(text, source)
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UserError('document/not-json', `The ${source.kind} is not valid JSON.`, {
      remedy: 'Correct the syntax, or produce the file again with the tool that wrote it.',
      at: { file: source.file, ...placeOfSyntaxError(text, error) },
      cause: error,
    })
  }
}

function refuseDuplicateKey(text: string, { file, kind }: Source): void {
  const duplicate = duplicateKeyIn(text)
  if (!duplicate) return
  throw new UserError(
    'document/not-json',
    `The ${kind} gives the key ${JSON.stringify(duplicate.key.slice(0, 100))} twice.`,
    {
      remedy: 'Remove one of the two, or produce the file again with the tool that wrote it.',
      at: { file, ...placeOfOffset(text, duplicate.offset) },
    },
  )
}

/** V8 tells the offset of a syntax error only in its message, and not for every error. */
function placeOfSyntaxError(text: string, error: SyntaxError): { line: number; column: number } {
  const position = /position (\d+)/.exec(error.message)?.[1]
  return placeOfOffset(text, position === undefined ? text.length : Number(position))
}

function placeOfOffset(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
