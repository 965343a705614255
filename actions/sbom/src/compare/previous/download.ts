import { request, serviceAddress, shownUrl, type Response } from '@seaworthy/http'
import type { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { largestBill } from '../../read/largest-bill.ts'
import type { PreviousOptions } from './options.ts'

/** What was downloaded, and the address that was asked for it. */
export interface Downloaded {
  body: Buffer
  from: string
}

/** Storage behind an API is one step away; a chain of addresses is none. */
const mostRedirects = 5

/** Milliseconds for all of it, and for one attempt: 256 MiB over a slow line. */
const deadlineMs = 600_000
const attemptMs = 300_000

type Reached = Pick<PreviousOptions, 'authorities' | 'environment' | 'signal'>

/** Downloads a bill over TLS. Throws `sbom/previous-answer`, or `http/…`. */
export async function download(
  url: URL,
  options: Reached,
  headers: Record<string, string | Secret> = {},
): Promise<Downloaded> {
  const { status, body } = await ask(url, options, headers)
  if (status !== 200) throw badAnswer(url, `the status ${status}`, status)
  return { body, from: shownUrl(url) }
}

/**
 * The answer behind redirects. `headers` go to the host of `url` alone, so that a token never reaches the storage that an
 * API redirects to.
 */
export async function ask(url: URL, options: Reached, headers: Record<string, string | Secret>): Promise<Response> {
  // As strict as with a secret: without TLS anybody on the way could make an attack look like no change.
  let address = serviceAddress(url, 'with a secret')
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await askOnce(address, options, address.origin === url.origin ? headers : {})
    const next = redirected(answer, address)
    if (!next) return answer
    address = serviceAddress(next, 'with a secret')
  }
  throw badAnswer(url, `more than ${mostRedirects} redirects`, 0)
}

/** GitHub refuses those that do not say who asks. */
function askOnce(
  url: URL,
  { authorities, environment, signal }: Reached,
  headers: Record<string, string | Secret>,
): Promise<Response> {
  return request(url, {
    headers: { 'User-Agent': 'seaworthy-sbom', ...headers },
    deadlineMs,
    attemptMs,
    maximumBytes: largestBill,
    ...(authorities && { authorities }),
    ...(environment && { environment }),
    ...(signal && { signal }),
  })
}

/** Where an answer leads; from TLS to none it leads nowhere. */
function redirected({ status, headers }: Response, from: URL): URL | undefined {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  const next = URL.parse(location, from.href) ?? undefined
  return from.protocol === 'https:' && next?.protocol !== 'https:' ? undefined : next
}

/** The server answered, and not with a bill. */
function badAnswer(url: URL, found: string, status: number): UserError {
  const mayBeSecret = status === 401 || status === 403 || status === 404
  return new UserError(
    'sbom/previous-answer',
    `Expected the last release's bill at ${shownUrl(url)}, found ${found}.`,
    {
      remedy: mayBeSecret
        ? 'Check the address, and that it can be read without signing in; releases of private repositories are read as github-release with a token.'
        : 'Check the address, and run the job again.',
      properties: { status },
    },
  )
}
