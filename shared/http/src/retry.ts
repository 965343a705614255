/** Answers that a later request may not get: too slow, too many requests, or a server that is not there for now. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/** Whether another attempt may get another answer. */
export function mayPass(status: number): boolean {
  return passing.has(status)
}

/** First and longest wait between attempts, in milliseconds. */
const first = 250
const longest = 20_000

/**
 * Milliseconds before the next attempt: what `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), else twice as
 * long each time, of which a random half, so that many jobs do not come back at once. `attempt` counts from 1.
 */
export function waitBefore(attempt: number, retryAfter: string | undefined, now: number, random: number): number {
  const asked = askedWait(retryAfter, now)
  if (asked !== undefined) return asked
  const whole = Math.min(longest, first * 2 ** (attempt - 1))
  return whole / 2 + (whole / 2) * random
}

function askedWait(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const date = /^[A-Z][a-z]{2}/.test(retryAfter) ? Date.parse(retryAfter) : NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
