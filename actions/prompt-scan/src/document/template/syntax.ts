import type { ReadFault } from '../document.ts'
import { limits } from '../notation/limits.ts'
import { firstLine } from '../notation/reading.ts'
import type { Language } from './language.ts'
import type { Tag } from './tags.ts'

/**
 * What the language's own parser does not accept. Jinja's is asked for each expression, since it knows no includes and
 * tells no places; statements are balanced here. Handlebars' is asked for the whole.
 */
export async function syntaxFaults(text: string, language: Language, tags: readonly Tag[]): Promise<ReadFault[]> {
  if (tags.length === 0 || text.length > limits.template) return []
  if (language === 'handlebars' || language === 'dotprompt') return deepSections(tags) ?? handlebarsFaults(text)
  if (language === 'jinja' || language === 'prompty') {
    return [...unbalanced(tags), ...(await expressionFaults(tags))].slice(0, limits.faults)
  }
  return language === 'liquid' ? unbalanced(tags).slice(0, limits.faults) : []
}

function deepSections(tags: readonly Tag[]): ReadFault[] | undefined {
  let depth = 0
  for (const { kind, inner, start } of tags) {
    if (kind === 'statement' && inner !== '') depth++
    else if (kind === 'end') depth--
    if (depth > limits.sections) {
      return [{ start, message: `The template has sections nested more than ${limits.sections} levels deep.` }]
    }
  }
  return undefined
}

async function handlebarsFaults(text: string): Promise<ReadFault[]> {
  const { default: handlebars } = await import('handlebars')
  try {
    handlebars.parseWithoutProcessing(text)
    return []
  } catch (error) {
    const reason = firstLine(error)
    const line = Number(/\bline (\d+)/.exec(reason)?.[1] ?? /(\d+):\d+$/.exec(reason)?.[1] ?? 1)
    return [{ start: lineStart(text, line), message: `Expected a Handlebars template, but found: ${reason}.` }]
  }
}

function lineStart(text: string, line: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const newline = text.indexOf('\n', start)
    if (newline < 0) return start
    start = newline + 1
  }
  return start
}

async function expressionFaults(tags: readonly Tag[]): Promise<ReadFault[]> {
  const { Template } = await import('@huggingface/jinja')
  return tags
    .filter(({ kind }) => kind === 'value')
    .slice(0, 2000)
    .flatMap(({ inner, start }) => {
      const reason = inner === '' ? 'nothing' : refusal(Template, `{{ ${simplified(inner)} }}`)
      return reason === undefined ? [] : [{ start, message: `Expected a Jinja expression, but found: ${reason}.` }]
    })
}

/** Jinja that its parser in JavaScript does not know: tests with arguments, and numbers in Python's other notations. */
function simplified(expression: string): string {
  return expression
    .replace(
      /\bis(\s+not)?\s+(\w+)\s*(?:\([^()]{0,200}\)|(?!and\b|or\b|if\b|else\b|not\b|in\b|is\b)[\w"'][^\s)|]{0,200})/g,
      'is$1 $2',
    )
    .replace(/\b\d[\d_]*(?:e\d+|x[\da-f]+)?\b/gi, '1')
}

/** What a constructor that parses says of a text; undefined when it accepts it. */
function refusal(Parser: new (text: string) => unknown, text: string): string | undefined {
  try {
    return new Parser(text) === undefined ? 'nothing' : undefined
  } catch (error) {
    return firstLine(error)
  }
}

const paired = new Set(
  'if for macro call filter block autoescape with raw verbatim unless case capture comment tablerow'.split(' '),
)

/** Statements without their end, and ends without their statement. */
function unbalanced(tags: readonly Tag[]): ReadFault[] {
  const open: { word: string; start: number }[] = []
  const faults: ReadFault[] = []
  for (const { kind, inner, start } of tags) {
    const word = kind === 'statement' ? (/^\w+/.exec(inner)?.[0] ?? '') : ''
    if (paired.has(word)) open.push({ word, start })
    else if (word.startsWith('end') && paired.has(word.slice(3))) {
      const last = open.pop()
      if (last?.word === word.slice(3)) continue
      faults.push({ start, message: `Expected the end of "${last?.word ?? 'no statement'}", but found "${word}".` })
      if (last) open.push(last)
    }
  }
  const unclosed = open.map(({ word, start }) => ({
    start,
    message: `Expected "end${word}" after "${word}", but found none.`,
  }))
  return [...faults, ...unclosed]
}
