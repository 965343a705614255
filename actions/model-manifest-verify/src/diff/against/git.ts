import { openRepository as open, type Repository } from '@seaworthy/git'
import { UserError } from '@seaworthy/verdict'

/** The repository that a folder lies in. Throws `diff/no-repository`, or the faults of git's own finding. */
export async function openRepository(folder: string): Promise<Repository> {
  try {
    return await open(folder)
  } catch (error) {
    if (!(error instanceof UserError) || error.rule !== 'git/no-repository') throw error
    throw new UserError('diff/no-repository', error.message, {
      ...error.details,
      remedy: 'Check out the repository with actions/checkout, or compare with a manifest or an evidence file.',
    })
  }
}

/** The id of the commit that a revision names. Throws `diff/unknown-revision`. */
export async function commitOf(repository: Repository, revision: string): Promise<string> {
  const resolved = await repository.commitOf(revision)
  if (resolved !== undefined) return resolved
  const remote = (await repository.commitOf(`refs/remotes/origin/${revision}`)) !== undefined
  throw unknownRevision(revision, { shallow: await repository.isShallow(), remote })
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
