import type { CodeLanguage } from '../facts.ts'
import { alphabetOf } from '../../text/encodings/runs.ts'
import { lex } from './lexer.ts'

/** Larger files are generated or data. In UTF-16 code units. */
const largest = 4_000_000
/** Brackets in each other; what people write has fewer than 50, and a query takes time by the square of them. */
const deepest = 1000
/** Operators in one expression: each is a level of the tree. */
const longest = 5000

/** Why a source is not parsed, as a sentence; undefined when its parse is safe. */
export function excessOf(source: string, language: CodeLanguage): string | undefined {
  if (source.length > largest) return `The file has ${source.length} characters; code is parsed up to ${largest}.`
  if (hasFewSigns(source)) return undefined
  const { depth, chain } = lex(source, language)
  if (depth > deepest) {
    return `The file has ${depth} brackets open in each other; code is parsed up to ${deepest}, and was scanned as plain strings.`
  }
  if (chain > longest) {
    return `The file has an expression of ${chain} operators; code is parsed up to ${longest}, and was scanned as plain strings.`
  }
  return undefined
}

const brackets = alphabetOf('([{')
const operators = alphabetOf('+-*%|&^?.')

/** Whether the source has too few brackets and operators altogether for any excess: most files have. */
function hasFewSigns(source: string): boolean {
  let depth = 0
  let chain = 0
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    depth += brackets[unit] ?? 0
    chain += operators[unit] ?? 0
  }
  return depth <= deepest && chain <= longest
}
