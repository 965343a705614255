import { parseCommand, type WorkflowCommand } from './command-parser.ts'
import { commandHandlers } from './command-handlers.ts'
import type { Step } from './step.ts'

const stopCommand = 'stop-commands'

/** Reads the output of one step line by line: carries out commands, logs the rest (ActionCommandManager.cs). */
export class CommandProcessor {
  readonly #step: Step
  #stopToken: string | undefined
  #echoes: boolean

  constructor(step: Step) {
    this.#step = step
    this.#echoes = step.job.isDebugging
  }

  accept(line: string): void {
    const command = parseCommand(line, (name) => this.#isCommand(name))
    if (!command || !this.#carryOut(command, line)) this.#step.job.log.write(line)
  }

  #isCommand(name: string): boolean {
    const lower = name.toLowerCase()
    return lower === stopCommand || lower === this.#stopToken?.toLowerCase() || commandHandlers.has(lower)
  }

  /** Whether the line was a command; while commands are stopped, only the token is one. */
  #carryOut(command: WorkflowCommand, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken.toLowerCase()) return false
      this.#step.job.log.write(line)
      this.#stopToken = undefined
      return true
    }
    if (command.name === stopCommand) this.#stop(command.data, line)
    else this.#handle(command, line)
    return true
  }

  #stop(token: string, line: string): void {
    const { masks, log } = this.#step.job
    const isUsable = token !== '' && !this.#isCommand(token) && token.toLowerCase() !== 'pause-logging'
    if (!isUsable && !isTrue(this.#step.job.variable('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS'))) {
      this.#step.fail(unusableToken)
      return
    }
    this.#stopToken = token
    // Whoever reads the log must not learn how to start commands again.
    if (token.length > 6) masks.addWord(token)
    log.write(line)
  }

  #handle(command: WorkflowCommand, line: string): void {
    const handler = commandHandlers.get(command.name)
    if (!handler) return
    if (this.#echoes && !handler.isSilent) this.#step.job.log.write(line)
    try {
      const { echo } = handler.run(command, this.#step, this.#echoes ? 'on' : 'off')
      this.#echoes = echo === 'on'
    } catch (error) {
      const shown = handler.isSilent ? command.name : line
      this.#step.fail(`Unable to process command '${shown}' successfully.`, messageOf(error))
    }
  }
}

const unusableToken =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. " +
  'For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions' +
  '#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the ' +
  '`ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.'

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true' || value === '1'
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
