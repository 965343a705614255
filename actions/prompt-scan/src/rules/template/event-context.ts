/** What GitHub makes itself, or that holds neither spaces nor sentences: numbers, digests, addresses, dates, logins. */
const made = /\.(?:number|id|node_id|\w{0,40}url|sha|action|state|login|type|\w{1,40}_at|merged|draft|locked)$/

/**
 * Whether a context of GitHub Actions holds what anybody may have written into an issue, a comment, a pull request or
 * a branch's name. The inputs of a run by hand come from a maintainer.
 * https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
export function isEventText(context: string): boolean {
  if (context === 'github.head_ref' || context === 'github.event') return true
  if (!context.startsWith('github.event.') || made.test(context)) return false
  return !/^github\.event\.(?:inputs|repository|organization|installation|sender|label)\b/.test(context)
}
