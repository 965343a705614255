import * as z from 'zod'
import type { Subject } from '@seaworthy/verdict'

/** The run that an action was part of, as the runner told it. Believed only as far as its signature goes. */
export const invocationSchema = z.strictObject({
  /** `https://github.com` */
  server: z.string(),
  /** `owner/name` */
  repository: z.string(),
  /** Full commit id. */
  commit: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full commit id'),
  ref: z.string(),
  /** `owner/name/.github/workflows/file.yml@ref` */
  workflow: z.string(),
  event: z.string(),
  run: z.string(),
  attempt: z.int().min(1),
  runner: z.strictObject({ os: z.string(), arch: z.string(), environment: z.string() }),
})

export type Invocation = z.infer<typeof invocationSchema>

/** `git+https://github.com/owner/name` */
export function repositoryUri({ server, repository }: Pick<Invocation, 'server' | 'repository'>): string {
  return `git+${server}/${repository}`
}

/** The commit as a subject: what checks of the source speak about. */
export function commitSubject(invocation: Pick<Invocation, 'server' | 'repository' | 'commit'>): Subject {
  return { name: repositoryUri(invocation), digest: { gitCommit: invocation.commit } }
}
