import type { AnnotationLevel } from './annotations.ts'
import type { WorkflowCommand } from './command-parser.ts'
import type { Step } from './step.ts'

export type Echo = 'on' | 'off'

/** What a workflow command does. */
export interface CommandHandler {
  /** The command is never repeated in the log, not even with echo on: its data says it already, or must not be seen. */
  isSilent: boolean
  /** Throws the runner's sentence for a command that it refuses. */
  run: (command: WorkflowCommand, step: Step, echo: Echo) => { echo: Echo }
}

/** The commands of the runner, by name. Problem matchers are accepted and have no effect. */
export const commandHandlers: ReadonlyMap<string, CommandHandler> = new Map([
  ['error', annotating('error')],
  ['warning', annotating('warning')],
  ['notice', annotating('notice')],
  [
    'debug',
    silent((command, step) => {
      step.debug(command.data)
    }),
  ],
  [
    'group',
    loud((command, step) => {
      step.job.log.startGroup(command.data)
    }),
  ],
  [
    'endgroup',
    loud((_, step) => {
      step.job.log.endGroup()
    }),
  ],
  ['add-mask', { isSilent: true, run: addMask }],
  ['echo', { isSilent: false, run: switchEcho }],
  ['set-output', loud(setOutput)],
  ['save-state', loud(saveState)],
  ['set-env', loud(setEnvironment)],
  ['add-path', loud(addPath)],
  ['add-matcher', loud(() => undefined)],
  ['remove-matcher', loud(() => undefined)],
])

type Effect = (command: WorkflowCommand, step: Step) => void

function withEffect(effect: Effect): CommandHandler['run'] {
  return (command, step, echo) => {
    effect(command, step)
    return { echo }
  }
}

function silent(effect: Effect): CommandHandler {
  return { isSilent: true, run: withEffect(effect) }
}

function loud(effect: Effect): CommandHandler {
  return { isSilent: false, run: withEffect(effect) }
}

function annotating(level: AnnotationLevel): CommandHandler {
  return silent((command, step) => {
    step.annotate(level, command.data, command.properties)
  })
}

function addMask(command: WorkflowCommand, step: Step, echo: Echo): { echo: Echo } {
  if (command.data.trim() === '') {
    step.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
  } else {
    if (echo === 'on') step.job.log.write('::add-mask::***')
    step.job.masks.add(command.data)
  }
  return { echo }
}

function switchEcho(command: WorkflowCommand): { echo: Echo } {
  const value = command.data.trim().toLowerCase()
  if (value === 'on' || value === 'off') return { echo: value }
  throw new Error(
    `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${command.data}'.`,
  )
}

function setOutput(command: WorkflowCommand, step: Step): void {
  const name = requiredName(command)
  step.annotate('warning', deprecated(command.name))
  step.setOutput(name, command.data)
}

function saveState(command: WorkflowCommand, step: Step): void {
  const name = requiredName(command)
  step.annotate('warning', deprecated(command.name))
  step.job.state.set(name, command.data)
}

function setEnvironment(command: WorkflowCommand, step: Step): void {
  requireUnsecureCommands(command, step)
  const name = requiredName(command)
  if (name.toUpperCase() === 'NODE_OPTIONS')
    step.annotate('error', "Can't update NODE_OPTIONS environment variable using ::set-env:: command.")
  else step.job.environment.set(name, command.data)
}

function addPath(command: WorkflowCommand, step: Step): void {
  requireUnsecureCommands(command, step)
  if (command.data === '') throw new Error("Value cannot be null. (Parameter 'path')")
  step.job.addPath(command.data)
}

function requiredName(command: WorkflowCommand): string {
  const name = command.properties.get('name')
  if (!name) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`)
  return name
}

function requireUnsecureCommands(command: WorkflowCommand, step: Step): void {
  if (step.job.variable('ACTIONS_ALLOW_UNSECURE_COMMANDS')?.toLowerCase() === 'true') return
  throw new Error(
    `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure ` +
      'command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. ' +
      'For more information see: https://github.blog/changelog/' +
      '2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  )
}

function deprecated(name: string): string {
  return (
    `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ` +
    'For more information see: https://github.blog/changelog/' +
    '2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
  )
}
