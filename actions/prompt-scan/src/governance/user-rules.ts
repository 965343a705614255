import { readYaml } from '@seaworthy/documents'
import { severities, UserError, UserErrors } from '@seaworthy/verdict'
import * as z from 'zod'
import { compile, type Expression } from './expression.ts'
import { wordsOf } from './required-words.ts'
import type { Match, RuleInfo, TextRule, TextView } from '../rules/rule.ts'

const text = z.string().min(1)
const example = z.strictObject({ path: text, content: z.string() })

const ruleSchema = z.strictObject({
  /** Not `PS…`, which are ours. */
  id: z.string().regex(/^(?!PS\d)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, 'expected capitals, such as ACME-1, and not PS…'),
  name: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a word in kebab-case'),
  title: text,
  severity: z.enum(severities),
  confidence: z.enum(['high', 'medium', 'low']).default('medium'),
  meaning: text,
  why: text,
  fix: text,
  /** RE2 syntax, searched for in each text that a model reads. */
  pattern: text,
  caseSensitive: z.boolean().default(false),
  /** At least one of these, in lower case, stands in a text that the pattern is tried on: makes it fast. */
  words: z.array(z.string().min(3)).min(1).optional(),
  surfaces: z.array(z.enum(['instructions', 'prompt', 'tool', 'knowledge', 'string'])).optional(),
  mappings: z
    .strictObject({
      owasp: z.array(text).default([]),
      agentic: z.array(text).default([]),
      atlas: z.array(text).default([]),
      cwe: z.array(z.int().positive()).default([]),
    })
    .prefault({}),
  examples: z.strictObject({ bad: z.array(example).min(1), good: z.array(example).min(1) }),
})

const schema = z.strictObject({ version: z.literal(1), rules: z.array(ruleSchema) })

/** A rule that the repository brings: plain, so that it can be handed to worker threads. */
export type UserRule = z.infer<typeof ruleSchema> & { file: string }

/** Reads files of rules. Throws UserErrors for what does not fit the schema, does not compile has an id twice, or does not do as its examples say. */
export async function readUserRules(files: readonly string[]): Promise<UserRule[]> {
  const read = files.map(async (file) => {
    const { value } = await readYaml(file, schema, { kind: 'file of rules' })
    return value.rules.map((rule) => ({ ...rule, file }))
  })
  const rules = (await Promise.all(read)).flat()
  const errors = [...sameIds(rules), ...rules.flatMap(faultsOf)]
  if (errors.length > 0) throw new UserErrors(errors)
  return rules
}

function sameIds(rules: readonly UserRule[]): UserError[] {
  const groups = Map.groupBy(rules, ({ id }) => id)
  return [...groups].flatMap(([id, [, ...others]]) =>
    others.map(
      ({ file }) =>
        new UserError('prompt-scan/user-rule', `Expected the rule ${id} once, found it again.`, {
          remedy: 'Give each rule an id of its own.',
          at: { file },
        }),
    ),
  )
}

/** A rule that does not do what its own examples say is not the rule that was meant. */
function faultsOf(rule: UserRule): UserError[] {
  const { id, file, examples } = rule
  const expression = compiled(rule)
  if (expression instanceof UserError) return [expression]
  const finds = ({ content }: { content: string }) => [...expression.findAll(content)].length > 0
  const fault = (message: string) =>
    new UserError('prompt-scan/user-rule', `Expected ${id} to find ${message}.`, {
      remedy: 'Correct the pattern or the example.',
      at: { file },
    })
  return [
    ...examples.bad.flatMap((one, index) =>
      finds(one) ? [] : [fault(`its bad example ${index + 1}, which it does not`)],
    ),
    ...examples.good.flatMap((one, index) => (finds(one) ? [fault(`nothing in its good example ${index + 1}`)] : [])),
  ]
}

function compiled(rule: UserRule): Expression | UserError {
  try {
    return compile(rule)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return new UserError('prompt-scan/user-rule', `Expected the pattern of ${rule.id} in RE2 syntax: ${reason}.`, {
      remedy: 'Write it without look-around and back-references: https://github.com/google/re2/wiki/Syntax.',
      at: { file: rule.file },
      cause,
    })
  }
}

/** The rule as the engine runs it. */
export function ruleOf(rule: UserRule): TextRule {
  const { id, name, title, severity, confidence, meaning, why, fix, mappings, examples, surfaces } = rule
  const info: RuleInfo = { id, name, title, severity, confidence, meaning, why, fix, mappings, examples }
  const expression = compile(rule)
  const needed = wordsOf(rule)
  return {
    info,
    on: 'text',
    needs: needed === undefined ? 'nothing' : { words: needed },
    ...(surfaces && { surfaces }),
    context: 'lowers',
    find: (view) => matches(view, expression, title),
  }
}

/** More matches in one text are one fault told often. */
const mostMatches = 100

function* matches({ text: searched }: TextView, expression: Expression, title: string): Generator<Match> {
  let count = 0
  for (const { start, end } of expression.findAll(searched)) {
    yield { start, end, message: `${title}.` }
    if (++count === mostMatches) return
  }
}
