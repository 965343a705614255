/** Where a command writes. */
export interface Streams {
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

export interface OptionDeclaration {
  name: string
  short?: string
  /** What stands after the option, `KEY=VALUE`; an option without it is a switch. */
  value?: string
  /** It may be given again, for a further value. */
  isRepeatable?: boolean
  help: string
}

/** The arguments of a command, checked against its declaration. */
export interface CommandArguments {
  positionals: string[]
  /** Each option's values in the order given; a switch that is on has the value `true`. */
  options: ReadonlyMap<string, string[]>
}

/** One command of `seaworthy`. A new command is one such object in the list of `cli.ts`. */
export interface Command {
  name: string
  summary: string
  usage: string
  options: OptionDeclaration[]
  /** The rest of its help, made when it is asked for: examples, exit codes, what it can be applied to. */
  details: (args: CommandArguments) => Promise<string>
  /** Does the work and returns the exit code; throws a UserError for wrong usage. */
  run: (args: CommandArguments, streams: Streams) => Promise<number>
}

/** Exit codes of `seaworthy` itself; an action's own exit code is handed on. */
export const exitCodes = { usage: 2, bug: 70 } as const
