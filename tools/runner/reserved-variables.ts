import { UserError } from '@seaworthy/verdict'
import { stepFileVariables } from './step-files.ts'

/** Variables that the runner alone can set, and what a caller does instead. */
const reserved = new Map([
  ['GITHUB_WORKSPACE', 'Choose the workspace with --workspace.'],
  ['RUNNER_WORKSPACE', 'Choose the workspace with --workspace.'],
  ['GITHUB_EVENT_PATH', 'Choose the event payload with --event.'],
  ['RUNNER_TEMP', 'Choose where results go with --out.'],
  ...stepFileVariables.map((name) => [name, 'Leave it out: every step gets files of its own.'] as const),
])

/** Throws a UserError when a variable cannot be set, or cannot be a variable at all. */
export function refuseReserved(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) {
    const remedy = reserved.get(name.toUpperCase())
    if (remedy !== undefined)
      throw new UserError('runner/reserved-variable', `The variable ${name} is set by the runner.`, { remedy })
    if (!/^[^=\0]+$/.test(name) || value.includes('\0'))
      throw new UserError('runner/variable', `"${name}" cannot be an environment variable.`, {
        remedy: 'Use a name without "=", and no NUL characters in name or value.',
      })
  }
}
