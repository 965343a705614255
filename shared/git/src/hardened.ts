import { findTool, runTool, type RunResult, type ToolSpec } from '@seaworthy/tools'

const git: ToolSpec = {
  name: 'git',
  version: { args: ['--version'], pattern: /git version (\d+(?:\.\d+)+)/ },
  // The first whose rev-parse knows --end-of-options.
  requires: { minimum: '2.30' },
  hint: 'Install git 2.30 or newer on the runner.',
}

/**
 * Nothing of the repository, the user or the system may make git start a program, reach the network or show other
 * objects than those that are asked for: the repository may be hostile. Objects that a partial clone left out stay out.
 */
const environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
}

/**
 * The checkout of a container job belongs to another user, which git refuses lest the repository's settings start
 * programs; the settings here keep it from that, so that the refusal is not needed.
 */
const settings = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'protocol.allow=never',
]

export type RunGit = (args: readonly string[], maximumBytes?: number) => Promise<RunResult>

/** Finds git, and runs it in a folder. Throws the faults of `findTool`. */
export async function hardenedGit(folder: string): Promise<RunGit> {
  const tool = await findTool(git)
  const options = settings.flatMap((setting) => ['-c', setting])
  return (args, maxOutputBytes = 1024 * 1024) =>
    runTool(tool, ['--no-pager', ...options, ...args], {
      cwd: folder,
      env: environment,
      deadlineMs: 60_000,
      maxOutputBytes,
      // 1 is "no", 128 is git's own failure: both are told in our words.
      exitCodes: [0, 1, 128],
    })
}
