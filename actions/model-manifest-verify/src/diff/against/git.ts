import { findTool, runTool, type RunResult, type Tool, type ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'

const git: ToolSpec = {
  name: 'git',
  version: { args: ['--version'], pattern: /git version (\d+(?:\.\d+)+)/ },
  // The first whose rev-parse knows --end-of-options.
  requires: { minimum: '2.30' },
  hint: 'Install git 2.30 or newer, or compare with a manifest or an evidence file instead of a revision.',
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

/** A repository whose objects can be read. */
export interface Repository {
  /** The id of the commit that a revision names. Throws `diff/unknown-revision`. */
  commitOf(revision: string): Promise<string>
  /** A file of a commit, by its path from the opened folder; nothing when it is not there or larger than so many bytes. */
  read(commit: string, name: string, maximumBytes: number): Promise<string | undefined>
}

/** Opens the repository that a folder lies in. Throws `diff/no-repository`, or the faults of `findTool`. */
export async function openRepository(folder: string): Promise<Repository> {
  const tool = await findTool(git)
  const run = (args: string[], maxOutputBytes?: number): Promise<RunResult> =>
    runGit(tool, folder, args, maxOutputBytes)
  const { exitCode, stdout, stderr } = await run(['rev-parse', '--show-prefix'])
  if (exitCode !== 0) throw noRepository(folder, stderr)
  const prefix = stdout.replace(/\r?\n$/, '')
  return {
    commitOf: (revision) => commitOf(revision, run),
    read: (commit, name, maximumBytes) => readBlob(`${commit}:${prefix}${name}`, maximumBytes, run),
  }
}

type Run = (args: string[], maxOutputBytes?: number) => Promise<RunResult>

function runGit(tool: Tool, cwd: string, args: readonly string[], maxOutputBytes = 1024 * 1024): Promise<RunResult> {
  const options = settings.flatMap((setting) => ['-c', setting])
  return runTool(tool, ['--no-pager', ...options, ...args], {
    cwd,
    env: environment,
    deadlineMs: 60_000,
    maxOutputBytes,
    // 1 is "no", 128 is git's own failure: both are told in our words.
    exitCodes: [0, 1, 128],
  })
}

async function commitOf(revision: string, run: Run): Promise<string> {
  const resolved = await resolve(revision, run)
  if (resolved !== undefined) return resolved
  const shallow = (await run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'
  const remote = await resolve(`refs/remotes/origin/${revision}`, run)
  throw unknownRevision(revision, { shallow, remote: remote !== undefined })
}

async function resolve(revision: string, run: Run): Promise<string | undefined> {
  const { exitCode, stdout } = await run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64})\r?\n$/.exec(stdout) ?? []
  return exitCode === 0 ? commit : undefined
}

/** `cat-file` hands out the bytes as they are stored: no filter, no text conversion, no external diff. */
async function readBlob(object: string, maximumBytes: number, run: Run): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await run(['cat-file', 'blob', object], maximumBytes)
    return exitCode === 0 ? stdout : undefined
  } catch (error) {
    if (error instanceof UserError && error.rule === 'tools/too-much-output') return undefined
    throw error
  }
}

function noRepository(folder: string, stderr: string): UserError {
  const [reason = 'git gives no reason'] = stderr.trim().split('\n')
  return new UserError('diff/no-repository', `Expected ${folder} to lie in a git repository: ${reason}.`, {
    remedy: 'Check out the repository with actions/checkout, or compare with a manifest or an evidence file.',
    at: { file: folder },
  })
}

function unknownRevision(revision: string, { shallow, remote }: { shallow: boolean; remote: boolean }): UserError {
  const clone = shallow ? ', whose history was cut off when it was cloned' : ''
  const remedies = [
    remote ? `Write "against: origin/${revision}": that branch was fetched.` : undefined,
    shallow ? 'Give actions/checkout "fetch-depth: 0", so that the whole history is there.' : undefined,
    'Name a commit, tag or branch of this repository, or a file that ends in .yaml, .yml or .json.',
  ]
  return new UserError(
    'diff/unknown-revision',
    `Expected a revision to compare with, found no "${revision}" in this repository${clone}.`,
    {
      remedy: remedies.find((remedy) => remedy !== undefined) ?? '',
      properties: { revision, shallow },
    },
  )
}
