import { invocationSchema, type Invocation } from '@seaworthy/evidence'
import { UserError } from '@seaworthy/verdict'

/** The variables of the runner that actions depend on. */
export interface Environment {
  workspace: string
  temporary: string
  invocation: Invocation
  /** The file with the event that started the run; undefined when there is none. */
  eventPath: string | undefined
}

/** Reads what the runner tells about the run. Throws UserError when a variable is missing or malformed. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const need = (name: string): string => {
    const value = env[name]
    if (value) return value
    throw new UserError('runner/environment', `The variable ${name} is not set.`, {
      remedy: 'Run this action in a workflow, or on your machine by "npx seaworthy run".',
    })
  }
  const repository = need('GITHUB_REPOSITORY')
  const invocation = invocationSchema.safeParse({
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository,
    commit: need('GITHUB_SHA'),
    ref: need('GITHUB_REF'),
    // act does not know the workflow's file; its name is the next best.
    workflow:
      env['GITHUB_WORKFLOW_REF'] ?? `${repository}/${env['GITHUB_WORKFLOW'] ?? 'unknown'}@${need('GITHUB_REF')}`,
    event: env['GITHUB_EVENT_NAME'] ?? 'unknown',
    run: need('GITHUB_RUN_ID'),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    runner: {
      os: env['RUNNER_OS'] ?? process.platform,
      arch: env['RUNNER_ARCH'] ?? process.arch,
      environment: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
    },
  })
  if (!invocation.success) {
    const [fault] = invocation.error.issues
    const variable = fault?.path[0] === 'commit' ? 'GITHUB_SHA' : 'GITHUB_RUN_ATTEMPT'
    throw new UserError(
      'runner/environment',
      `The variable ${variable} is malformed: ${JSON.stringify(env[variable])}.`,
      {
        remedy: 'The runner sets it; do not override it with anything but a full commit id or a whole number.',
      },
    )
  }
  return {
    workspace: need('GITHUB_WORKSPACE'),
    temporary: need('RUNNER_TEMP'),
    invocation: invocation.data,
    eventPath: env['GITHUB_EVENT_PATH'],
  }
}

/** Now, or the time that reproducible builds give: https://reproducible-builds.org/specs/source-date-epoch/ */
export function clock(env: NodeJS.ProcessEnv): { now: Date; isDated: boolean } {
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return { now: new Date(), isDated: false }
  if (/^\d{1,11}$/.test(epoch)) return { now: new Date(Number(epoch) * 1000), isDated: true }
  throw new UserError('runner/environment', `SOURCE_DATE_EPOCH must be seconds since 1970; found "${epoch}".`, {
    remedy: 'Set it to a whole number, such as the output of "git log -1 --format=%ct", or unset it.',
  })
}
