import { describe, expect, it } from '@jest/globals'
import { waitBefore } from '../../../shared/http/src/retry.ts'

describe('the wait before the next attempt', () => {
  const now = Date.parse('2026-01-02T03:04:05Z')

  it('doubles each time, up to 20 seconds, a random half of it', () => {
    expect([1, 2, 3, 20].map((attempt) => waitBefore(attempt, undefined, now, 1))).toEqual([250, 500, 1000, 20_000])
    expect(waitBefore(1, undefined, now, 0)).toBe(125)
  })

  it.each([
    ['7', 7000],
    ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['soon', 250],
    ['-5', 250],
  ])('is what Retry-After: %s asks for', (retryAfter, wait) => {
    expect(waitBefore(1, retryAfter, now, 1)).toBe(wait)
  })
})
