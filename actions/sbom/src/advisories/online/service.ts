import { request, shownUrl, type Response } from '@seaworthy/http'
import { UserError } from '@seaworthy/verdict'

export interface ServiceOptions {
  /** `https://api.osv.dev`, or a mirror of it. */
  endpoint: string
  /** Milliseconds for all questions together. Defaults to two minutes. */
  deadlineMs?: number
  environment?: NodeJS.ProcessEnv
  signal?: AbortSignal
}

/** OSV's service over HTTP: https://google.github.io/osv.dev/api/ */
export interface Service {
  post(path: string, body: unknown): Promise<unknown>
  get(path: string): Promise<unknown>
}

/** In bytes; the service itself never answers with more. */
const largestAnswer = 32 * 1024 * 1024

/** The clock starts with the first question. What comes back is JSON of status 200, or a UserError. */
export function openService({ endpoint, deadlineMs = 120_000, ...options }: ServiceOptions): Service {
  let until: number | undefined
  const ask = async (path: string, question: { method?: 'POST'; body?: string }) => {
    until ??= Date.now() + deadlineMs
    const url = new URL(`${endpoint.replace(/\/+$/, '')}${path}`)
    const answer = await request(url, {
      ...options,
      ...question,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      effect: 'none',
      deadlineMs: Math.max(1, until - Date.now()),
      maximumBytes: largestAnswer,
    })
    return jsonOf(answer, url)
  }
  return {
    post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
    get: (path) => ask(path, {}),
  }
}

function jsonOf({ status, body }: Response, url: URL): unknown {
  if (status !== 200) throw badAnswer(url, `the status ${status}`)
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    throw badAnswer(url, `${body.length} bytes that are no JSON`)
  }
}

/** The service answered, and not as it should. */
export function badAnswer(url: URL | string, found: string): UserError {
  const shown = typeof url === 'string' ? url : shownUrl(url)
  return new UserError('sbom/advisories-answer', `${shown} was asked for advisories and answered with ${found}.`, {
    remedy: 'Run the job again later, check the address of the service, or give a directory of OSV dumps.',
  })
}
