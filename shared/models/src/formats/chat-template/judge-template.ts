import { shown } from '@seaworthy/files'
import type { ContentFinding } from '../../format.ts'
import { Judgement } from '../reading/judgement.ts'
import { TooDeep } from './expression.ts'
import { findHiddenText } from './hidden-text.ts'
import { judgeExpression } from './judge-expression.ts'
import { lex, type Code, type Token } from './lexer.ts'
import { remember, type Names } from './names.ts'
import { parseExpressions } from './parse-expressions.ts'
import { namesInternals } from './python-names.ts'
import type { Tell } from './tell.ts'

const remedy =
  "Compare the template with its publisher's, and render it only in a sandboxed environment such as Jinja's ImmutableSandboxedEnvironment."
/** The text between `{% call … %}` and `{% endcall %}`. */
const builtByJinja = ['caller']
const loadingTags = new Set(['import', 'from', 'include', 'extends'])
/** In UTF-16 units. Templates have some thousands. */
const longest = 1024 * 1024

/**
 * What makes rendering a chat template unsafe: code that reaches the Python behind it, files, hidden text. The template
 * is read as Jinja reads it, so that text outside of tags is not mistaken for code. `name` begins the messages.
 */
export function judgeTemplate(template: string, name: string): ContentFinding[] {
  const judgement = new Judgement(remedy)
  const lineAt = lineCounter(template)
  const tell: Tell = (rule, severity, message, offset) => {
    judgement.report(`chat-template/${rule}`, `${name}, line ${lineAt(offset)}: ${message}.`, { severity })
  }
  if (template.length > longest) {
    judgement.report('chat-template/limit', `${name} has more than ${longest} characters, and is not judged.`)
    return judgement.findings
  }
  const { code, fault } = lex(template)
  if (fault !== undefined) tell('syntax', 'medium', `the template ${fault.message}`, fault.offset)
  const names: Names = { constants: new Map(), built: new Set(builtByJinja) }
  for (const block of code) judgeCode(block, names, tell)
  for (const { what, count, offset } of findHiddenText(template)) {
    tell('hidden-text', 'low', `${count} ${what}`, offset)
  }
  return judgement.findings
}

/** Counts on from the last place that was asked for: findings come nearly in order. */
function lineCounter(template: string): (offset: number) => number {
  let line = 1
  let counted = 0
  return (offset) => {
    if (offset < counted) [line, counted] = [1, 0]
    for (let at = template.indexOf('\n', counted); at !== -1 && at < offset; at = template.indexOf('\n', at + 1)) {
      line += 1
      counted = at + 1
    }
    return line
  }
}

function judgeCode({ kind, tokens, offset }: Code, names: Names, tell: Tell): void {
  const [tag, ...rest] = tokens
  for (const token of tokens) judgeToken(token, tell)
  if (kind === 'statement' && tag !== undefined && loadingTags.has(tag.text)) {
    tell('loads-template', 'high', `${tag.text} loads another file`, tag.offset)
  }
  try {
    const expressions = parseExpressions(kind === 'statement' && tag?.kind === 'name' ? rest : tokens)
    for (const expression of expressions) judgeExpression(expression, names, tell)
    if (kind === 'statement') remember(tag?.text ?? '', expressions, names)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    tell('syntax', 'medium', 'an expression is too deep to judge', offset)
  }
}

/** What is suspicious wherever it stands in code. */
function judgeToken({ kind, text, offset }: Token, tell: Tell): void {
  if (kind === 'string' && namesInternals(text)) {
    tell('internal-attribute', 'high', `the string ${shown(text.slice(0, 80))} names an internal of Python`, offset)
  } else if (kind === 'string' && /^__\w|\w__$/.test(text) && !/^__\w+__$/.test(text)) {
    tell('built-name', 'medium', `the string ${shown(text.slice(0, 80))} looks like a part of an internal name`, offset)
  } else if (kind === 'name' && (text.startsWith('__') || text.endsWith('__'))) {
    const severity = namesInternals(text) ? 'critical' : 'high'
    tell('internal-attribute', severity, `${shown(text)} is an internal name of Python`, offset)
  }
}
