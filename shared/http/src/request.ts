import { setTimeout as sleep } from 'node:timers/promises'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { serviceAddress } from './address.ts'
import { agentFor, exchange, type Response } from './exchange.ts'
import { tooSlow, unreachable } from './failure.ts'
import { mayPass, waitBefore } from './retry.ts'
import { authorities } from './trust.ts'

export interface RequestOptions {
  /** Defaults to GET. */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string | Secret>
  body?: string | Uint8Array
  /** Milliseconds for all attempts together. Defaults to one minute. */
  deadlineMs?: number
  /** Milliseconds for one attempt. Defaults to 20 seconds. */
  attemptMs?: number
  /** Defaults to 4. Requests that could do their work twice (POST, PATCH) are tried once, unless `effect` is `none`. */
  attempts?: number
  /** `none`: the request only asks, although its method could do more (RFC 9110, 9.2.1). */
  effect?: 'none'
  /** Of the answer. Defaults to 16 MiB. */
  maximumBytes?: number
  /** Certificates of authorities to trust beside Node's, in PEM. */
  authorities?: readonly string[]
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY stand. Defaults to that of this process. */
  environment?: NodeJS.ProcessEnv
  signal?: AbortSignal
}

/**
 * Sends a request, again when the answer may be another one later, and returns the last answer, whatever its status.
 * Redirects are not followed. Needs Node 24.5 for proxies.
 *
 * @throws UserError `http/unreachable`, `http/timeout`, `http/too-large` or `http/bad-address`, without any secret.
 * @throws the signal's reason when it is aborted.
 */
export async function request(address: string | URL, options: RequestOptions = {}): Promise<Response> {
  const { headers = {}, deadlineMs = 60_000, environment = process.env, signal } = options
  const secrets = Object.values(headers).filter((value) => value instanceof Secret)
  const url = serviceAddress(address, secrets.length > 0 ? 'with a secret' : 'without a secret')
  const agent = agentFor(url, environment, authorities(options.authorities ?? []))
  const deadline = AbortSignal.timeout(deadlineMs)
  const ended = signal ? AbortSignal.any([signal, deadline]) : deadline
  try {
    return await attempt(url, { ...options, agent, ended, headers, until: Date.now() + deadlineMs })
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline.aborted) throw tooSlow(url, deadlineMs)
    throw error instanceof UserError ? error : unreachable(url, error, secrets)
  } finally {
    agent.destroy()
  }
}

type Attempts = RequestOptions & {
  headers: Record<string, string | Secret>
  agent: Parameters<typeof exchange>[0]['agent']
  ended: AbortSignal
  /** When the deadline is, in milliseconds since 1970. */
  until: number
}

async function attempt(url: URL, options: Attempts, number = 1): Promise<Response> {
  const { method = 'GET', attempts = 4, attemptMs = 20_000, maximumBytes = 16 * 2 ** 20, ended } = options
  const once = options.effect !== 'none' && (method === 'POST' || method === 'PATCH')
  const last = once || number >= attempts
  const slow = AbortSignal.timeout(attemptMs)
  let refusal: Response | undefined
  try {
    const response = await exchange({
      url,
      method,
      headers: plainHeaders(options.headers),
      ...(options.body !== undefined && { body: options.body }),
      agent: options.agent,
      maximumBytes,
      signal: AbortSignal.any([ended, slow]),
    })
    if (last || !mayPass(response.status)) return response
    refusal = response
  } catch (error) {
    if (ended.aborted || error instanceof UserError) throw error
    if (last) throw slow.aborted ? tooSlow(url, attemptMs) : error
  }
  const wait = waitBefore(number, refusal?.headers['retry-after'], Date.now(), Math.random())
  // A server that asks for more time than there is has given its answer.
  if (refusal && Date.now() + wait > options.until) return refusal
  await sleep(wait, undefined, { signal: ended })
  return attempt(url, options, number + 1)
}

function plainHeaders(headers: Record<string, string | Secret>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  )
}
