/** A time in RFC 3339 without fractions, which SPDX forbids (2.3, clause 6.9). */
export function secondsOf(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}
