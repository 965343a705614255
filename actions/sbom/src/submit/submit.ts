import { request, serviceAddress, shownUrl, type RequestOptions, type Response } from '@seaworthy/http'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import type { Snapshot } from './snapshot.ts'

/** A guard of our own: GitHub tells no limit, and its servers give up on requests that take them long. */
const mostBytes = 24 * 2 ** 20
/** Milliseconds: GitHub answers when it has taken all in. */
const patience = 120_000
/** Of what the server says, in UTF-16 units. */
const longestReason = 300

export interface Destination {
  /** `https://api.github.com`, or `https://HOST/api/v3` of GitHub Enterprise Server. */
  api: string
  /** `owner/name` */
  repository: string
  /** With `contents: write`. */
  token: Secret
}

/** What GitHub says of a snapshot that it took. */
export interface Submitted {
  id: number
  /** `SUCCESS`, or `ACCEPTED` for refs that are not of the default branch. */
  result: string
  message: string
}

/**
 * Sends a snapshot to the dependency graph of a repository. Throws UserError `sbom/submission-refused` with what to change,
 * `sbom/submission-too-large`, or what `request` throws.
 */
export async function submitSnapshot(
  snapshot: Snapshot,
  { api, repository, token }: Destination,
  options: Pick<RequestOptions, 'environment' | 'authorities' | 'signal'> = {},
): Promise<Submitted> {
  const body = JSON.stringify(snapshot)
  const bytes = Buffer.byteLength(body)
  if (bytes > mostBytes) throw tooLarge(bytes)
  const address = new URL(`${api.replace(/\/+$/, '')}/repos/${repositoryPath(repository)}/dependency-graph/snapshots`)
  const response = await request(serviceAddress(address, 'with a secret'), {
    ...options,
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: new Secret(`Bearer ${token.reveal()}`),
      'content-type': 'application/json',
      'user-agent': `${snapshot.detector.name}/${snapshot.detector.version}`,
      'x-github-api-version': '2022-11-28',
    },
    body,
    // The same snapshot again replaces itself, so it may be sent again when a server is busy.
    effect: 'none',
    deadlineMs: patience,
    attemptMs: patience / 2,
  })
  return submittedOf(response, address)
}

/** `owner/name`, and nothing that leads elsewhere. */
function repositoryPath(repository: string): string {
  const parts = repository.split('/')
  const isName = (part: string): boolean => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..'
  if (parts.length === 2 && parts.every(isName)) return repository
  throw refusal(`Expected a repository as owner/name, found ${quoted(repository)}.`, {
    remedy: 'Run in a workflow of GitHub, which sets GITHUB_REPOSITORY.',
  })
}

function submittedOf(response: Response, address: URL): Submitted {
  const answer = answerOf(response)
  const { id, result, message } = answer
  const said = typeof message === 'string' ? message : ''
  if (response.status !== 201) throw refused(response.status, said, address)
  if (typeof id !== 'number' || typeof result !== 'string') {
    throw refusal(`${shownUrl(address)} answered with 201 and without what GitHub says then.`, {
      remedy: 'Check that the address of the API is that of GitHub.',
    })
  }
  if (result !== 'SUCCESS' && result !== 'ACCEPTED') {
    throw refusal(`GitHub took the dependency snapshot and found it ${result}: ${quoted(said)}.`, {
      remedy: 'Run the job again; when GitHub says the same, report it with the message.',
    })
  }
  return { id, result, message: said }
}

function answerOf({ body }: Response): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    // An error page of a proxy: the status tells enough.
    return {}
  }
}

/** What to change, by the status that GitHub refuses with. */
const remedies: Readonly<Record<number, string>> = {
  401: 'Give a token that is valid: secrets.GITHUB_TOKEN, or an app’s token that has not run out.',
  403: 'Add "permissions: { contents: write }" to the job; runs for pull requests of forks never have it, so do not submit in those.',
  404: 'Check owner and name of the repository, that the token can see it, and that the dependency graph is on in its settings under "Advanced Security".',
  413: 'Submit the parts of the repository in jobs of their own, each with its "path".',
  422: 'GitHub could not use the snapshot: see its words, and check that the commit is pushed and the ref begins with "refs/".',
}

function refused(status: number, said: string, address: URL): UserError {
  const words = said === '' ? '' : `: ${quoted(said)}`
  return refusal(`Expected 201 from ${shownUrl(address)} for the dependency snapshot, found ${status}${words}.`, {
    remedy: remedies[status] ?? 'Run the job again later; GitHub may be out of service.',
    properties: { status },
  })
}

function refusal(message: string, details: ConstructorParameters<typeof UserError>[2]): UserError {
  return new UserError('sbom/submission-refused', message, details)
}

function tooLarge(bytes: number): UserError {
  return new UserError(
    'sbom/submission-too-large',
    `The dependency snapshot has ${bytes} bytes, and at most ${mostBytes} are sent.`,
    { remedy: 'Submit the parts of the repository in jobs of their own, each with its "path".', properties: { bytes } },
  )
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, longestReason))
}
