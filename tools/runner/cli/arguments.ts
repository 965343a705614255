import { parseArgs } from 'node:util'
import { UserError } from '@seaworthy/verdict'
import { nearest } from '@seaworthy/documents'
import type { Command, CommandArguments, OptionDeclaration } from './command.ts'

export const helpOption: OptionDeclaration = { name: 'help', short: 'h', help: 'Show this help.' }

/** Reads the arguments of a command; throws a UserError that says what to change. */
export function readArguments(command: Command, args: string[]): CommandArguments {
  const declared = [...command.options, helpOption]
  const { tokens } = parseArgs({
    args,
    options: configOf(declared),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const options = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = declared.find(({ name }) => name === token.name)
    if (!option) throw unknownOption(token.rawName, declared, command)
    const values = options.get(option.name) ?? []
    options.set(option.name, [...values, valueOf(option, token.value, token.inlineValue)])
    if (values.length > 0 && option.value !== undefined && !option.isRepeatable)
      throw usage(`The option --${option.name} is given twice.`, 'Give it once.')
  }
  return { positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])), options }
}

function configOf(declared: OptionDeclaration[]) {
  return Object.fromEntries(
    declared.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
    ]),
  )
}

function valueOf(option: OptionDeclaration, value: string | undefined, isInline: boolean | undefined): string {
  if (option.value === undefined) {
    if (value === undefined) return 'true'
    throw usage(`The option --${option.name} takes no value.`, `Write --${option.name} alone.`)
  }
  if (value === undefined || (!isInline && value.startsWith('-')))
    throw usage(`The option --${option.name} needs a value.`, `Write --${option.name} ${option.value}.`)
  return value
}

function unknownOption(rawName: string, declared: OptionDeclaration[], command: Command): UserError {
  const meant = nearest(
    rawName.replace(/^-+/, ''),
    declared.map(({ name }) => name),
  )
  return usage(
    `There is no option ${rawName}.`,
    meant === undefined
      ? `See "seaworthy ${command.name} --help" for the options.`
      : `Did you mean --${meant}? See "seaworthy ${command.name} --help" for the options.`,
  )
}

/** An error of usage: what is wrong, and what to write instead. */
export function usage(message: string, remedy: string): UserError {
  return new UserError('runner/usage', message, { remedy })
}
