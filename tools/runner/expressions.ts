import { UserError } from '@seaworthy/verdict'

/** Contexts by name: `{ github: { sha: '…', event: {…} }, runner: {…} }`. */
export type Contexts = Record<string, unknown>

/**
 * The text with each `${{ … }}` replaced by what it names: a property of a context or a quoted string. That is all that
 * defaults of inputs need; anything else is a UserError. A property that does not exist is empty, as on GitHub.
 */
export function resolveExpressions(text: string, contexts: Contexts, where: string): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = valueOf(expression.trim(), contexts)
    if (value !== undefined) return value
    throw new UserError(
      'runner/expression',
      `${where} has the expression "${expression.trim()}", which cannot be resolved here.`,
      {
        remedy: `Use a property of ${Object.keys(contexts).join(' or ')}, or give the input with --with.`,
      },
    )
  })
}

function valueOf(expression: string, contexts: Contexts): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(expression)) return expression.slice(1, -1).replaceAll("''", "'")
  if (!/^[a-z_][\w-]*(?:\.[a-z_][\w-]*)+$/i.test(expression)) return undefined
  const [context = '', ...properties] = expression.split('.')
  if (!Object.hasOwn(contexts, context.toLowerCase())) return undefined
  return textOf(properties.reduce(propertyOf, contexts[context.toLowerCase()]))
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())
  return found?.[1]
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
