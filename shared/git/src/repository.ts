import { UserError } from '@seaworthy/verdict'
import { hardenedGit, type RunGit } from './hardened.ts'

/** A repository whose objects can be read. */
export interface Repository {
  /** The id of the commit that a revision names; undefined when there is none. */
  commitOf(revision: string): Promise<string | undefined>
  /** When the commit that a revision names was made; undefined when there is none. */
  committedAt(revision: string): Promise<Date | undefined>
  /** Whether history was cut off when the repository was cloned. */
  isShallow(): Promise<boolean>
  /** A file of a commit, by its path from the opened folder; undefined when it is not there or has more bytes. */
  read(commit: string, name: string, maximumBytes: number): Promise<string | undefined>
  /**
   * Files of the checkout that differ from what it and a commit last had in common, by their paths from the opened
   * folder: added, changed, and not yet committed, but not deleted. Undefined when the two have nothing in common here.
   */
  changedSince(commit: string): Promise<string[] | undefined>
}

/** Opens the repository that a folder lies in. Throws `git/no-repository`, or the faults of `findTool`. */
export async function openRepository(folder: string): Promise<Repository> {
  const run = await hardenedGit(folder)
  const { exitCode, stdout, stderr } = await run(['rev-parse', '--show-prefix'])
  if (exitCode !== 0) throw noRepository(folder, stderr)
  const prefix = stdout.replace(/\r?\n$/, '')
  return {
    commitOf: (revision) => commitOf(revision, run),
    committedAt: (revision) => committedAt(revision, run),
    isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true',
    read: (commit, name, maximumBytes) => readBlob(`${commit}:${prefix}${name}`, maximumBytes, run),
    changedSince: (commit) => changedSince(commit, run),
  }
}

async function commitOf(revision: string, run: RunGit): Promise<string | undefined> {
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

async function committedAt(revision: string, run: RunGit): Promise<Date | undefined> {
  const commit = await commitOf(revision, run)
  if (commit === undefined) return undefined
  const { exitCode, stdout } = await run(['show', '--no-patch', '--no-show-signature', '--format=%ct', commit])
  const [, seconds] = /^(\d{1,11})\r?\n$/.exec(stdout) ?? []
  return exitCode === 0 && seconds !== undefined ? new Date(Number(seconds) * 1000) : undefined
}

/** `cat-file` hands out the bytes as they are stored: no filter, no text conversion, no external diff. */
async function readBlob(object: string, maximumBytes: number, run: RunGit): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await run(['cat-file', 'blob', object], maximumBytes)
    return exitCode === 0 ? stdout : undefined
  } catch (error) {
    if (error instanceof UserError && error.rule === 'tools/too-much-output') return undefined
    throw error
  }
}

const mostNames = 64 * 1024 * 1024

async function changedSince(revision: string, run: RunGit): Promise<string[] | undefined> {
  const commit = await commitOf(revision, run)
  if (commit === undefined) return undefined
  const common = await run(['merge-base', commit, 'HEAD'])
  const base = common.stdout.trim()
  if (common.exitCode !== 0 || base === '') return undefined
  const [changed, untracked] = await Promise.all([
    run(
      ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', '--relative', base],
      mostNames,
    ),
    run(['ls-files', '-z', '--others', '--exclude-standard'], mostNames),
  ])
  if (changed.exitCode !== 0 || untracked.exitCode !== 0) return undefined
  return [...new Set([changed, untracked].flatMap(({ stdout }) => stdout.split('\0').filter((name) => name !== '')))]
}

function noRepository(folder: string, stderr: string): UserError {
  const [reason = 'git gives no reason'] = stderr.trim().split('\n')
  return new UserError('git/no-repository', `Expected ${folder} to lie in a git repository: ${reason}.`, {
    remedy: 'Check out the repository with actions/checkout, with its history.',
    at: { file: folder },
  })
}
