import type { Job } from '@seaworthy/action-kit'

/** Where the API of GitHub, or of an Enterprise Server, is. */
export function apiOf({ invocation: { server } }: Pick<Job, 'invocation'>): string {
  return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`
}
