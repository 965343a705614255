import { redact, type Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'

/** The address without user, password and query, where secrets may stand. */
export function shownUrl({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

/** `cause` is what Node said; no secret of the request is in what this says. */
export function unreachable(url: URL, cause: unknown, secrets: readonly Secret[]): UserError {
  const reason = redact(reasonOf(cause), secrets)
  return new UserError('http/unreachable', `${shownUrl(url)} cannot be reached: ${reason}.`, {
    remedy:
      'Check the address and that this machine may reach it; behind a proxy set HTTPS_PROXY, for a private authority NODE_EXTRA_CA_CERTS.',
    properties: { host: url.host },
  })
}

/** Node joins the failures of all addresses of a name in an AggregateError, which has no message of its own. */
function reasonOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return 'no reason was given'
  if ('errors' in cause && Array.isArray(cause.errors) && cause.errors.length > 0) return reasonOf(cause.errors[0])
  return 'message' in cause && typeof cause.message === 'string'
    ? cause.message.replace(/\.$/, '')
    : 'no reason was given'
}

export function tooSlow(url: URL, deadlineMs: number): UserError {
  return new UserError('http/timeout', `${shownUrl(url)} did not answer within ${deadlineMs / 1000} seconds.`, {
    remedy: 'Check the server, and run the job again.',
    properties: { host: url.host, deadlineMs },
  })
}

export function tooLarge(url: URL, maximumBytes: number): UserError {
  return new UserError('http/too-large', `${shownUrl(url)} answers with more than ${maximumBytes} bytes.`, {
    remedy: 'Check that the address is that of the service, and not of a page.',
    properties: { host: url.host, maximum: maximumBytes },
  })
}

export function badAddress(url: string, reason: string): UserError {
  return new UserError('http/bad-address', `The address ${withoutSecrets(url)} cannot be used: it ${reason}.`, {
    remedy: 'Write it as https://host/path; give user, password or token by an input that is a secret.',
  })
}

function withoutSecrets(url: string): string {
  return JSON.stringify(
    url
      .slice(0, 200)
      .replace(/\/\/[^/@]*@/, '//***@')
      .replace(/[?#].*$/s, ''),
  )
}
