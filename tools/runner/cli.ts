import { UserError } from '@seaworthy/verdict'
import { readArguments, usage } from './cli/arguments.ts'
import { exitCodes, type Command, type Streams } from './cli/command.ts'
import { helpOf, overview } from './cli/help.ts'
import { runCommand } from './cli/run-command.ts'
import { omsCommand } from '../oms/oms-command.ts'
import { nearest } from '@seaworthy/documents'
import { showControls } from './visible-text.ts'

const commands: readonly Command[] = [runCommand, omsCommand]

/** Does what the arguments say and returns the exit code. */
async function main(args: string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const named = name === 'help' ? commands.find((command) => command.name === rest[0]) : undefined
    streams.stdout.write(named ? await helpOf(named, readArguments(named, rest.slice(1))) : overview(commands))
    return 0
  }
  const command = commands.find((known) => known.name === name)
  if (!command) throw unknownCommand(name)
  const read = readArguments(command, rest)
  if (!read.options.has('help')) return command.run(read, streams)
  streams.stdout.write(await helpOf(command, read))
  return 0
}

function unknownCommand(name: string): UserError {
  const names = commands.map((command) => command.name)
  const meant = nearest(name, names)
  return usage(
    `There is no command "${name}".`,
    meant === undefined
      ? `The commands are: ${names.join(', ')}. See "npx seaworthy --help".`
      : `Did you mean "npx seaworthy ${meant}"? See "npx seaworthy --help".`,
  )
}

function report(error: unknown, stream: NodeJS.WriteStream): number {
  if (error instanceof UserError) {
    stream.write(`seaworthy: ${showControls(`${error.message} ${error.details.remedy}`)}\n`)
    return exitCodes.usage
  }
  const stack = error instanceof Error ? error.stack : String(error)
  stream.write(`seaworthy: This is a fault of seaworthy itself; please report it with these lines.\n${stack}\n`)
  return exitCodes.bug
}

// A reader that goes away, as `| head` does, is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  process.exitCode = await main(process.argv.slice(2), process)
} catch (error) {
  process.exitCode = report(error, process.stderr)
}
