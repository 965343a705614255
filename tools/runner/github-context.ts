import path from 'node:path'
import type { EventPayload } from './event-payload.ts'
import type { Checkout } from './checkout.ts'
import type { Environment } from './environment.ts'

/** Stands for the commit where a workspace has none. */
const noCommit = '0123456789abcdef0123456789abcdef01234567'

export interface ContextSource {
  workspace: string
  checkout: Checkout
  event: EventPayload
  eventPath: string
  /** `GITHUB_<NAME>` here overrides the default of that property. */
  given: Readonly<Record<string, string>>
}

/**
 * The `github` context as far as the runner exports it (GitHubContext.cs): believable values, from the event payload
 * and the workspace's git checkout where they say something. As on a runner, `action_path` is for composite actions
 * only, and the token is not exported.
 */
export function githubContext(source: ContextSource): Environment {
  const defaults = defaultsFor(source)
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, source.given[`GITHUB_${name.toUpperCase()}`] ?? value]),
  )
}

function defaultsFor({ workspace, checkout, event, eventPath, given }: ContextSource): Environment {
  const setting = (name: string, value: string) => given[`GITHUB_${name}`] ?? value
  const repository = setting(
    'REPOSITORY',
    event.repository ?? checkout.repository ?? `acme/${repositoryName(workspace)}`,
  )
  const sha = setting('SHA', event.commit ?? checkout.commit ?? noCommit)
  const ref = setting('REF', event.ref ?? 'refs/heads/main')
  const server = setting('SERVER_URL', 'https://github.com')
  const actor = setting('ACTOR', event.sender ?? 'octocat')
  return {
    action: '__self',
    action_ref: '',
    action_repository: '',
    actor,
    actor_id: '583231',
    api_url: server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`,
    base_ref: event.baseRef ?? '',
    event_name: event.name,
    event_path: eventPath,
    graphql_url: server === 'https://github.com' ? 'https://api.github.com/graphql' : `${server}/api/graphql`,
    head_ref: event.headRef ?? '',
    job: 'local',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? repository,
    repository_owner_id: '583231',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1000000001',
    run_number: '1',
    server_url: server,
    sha,
    triggering_actor: actor,
    workflow: 'Local run',
    workflow_ref: `${repository}/.github/workflows/local.yml@${ref}`,
    workflow_sha: sha,
    workspace,
  }
}

/** The workspace's folder as a repository may be called. */
function repositoryName(workspace: string): string {
  return path.basename(workspace).replace(/[^\w.-]+/g, '-') || 'workspace'
}
