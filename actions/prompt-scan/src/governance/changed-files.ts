import { openRepository } from '@seaworthy/git'
import { UserError } from '@seaworthy/verdict'

/** The event that started the run, as the runner hands it over: `pull_request`, `push`, `merge_group`. */
export type EventPayload = Record<string, unknown>

/** The files to scan, and if they are all, why. */
export type Changed = { files: string[] } | { everything: string }

/**
 * The files below a folder that a pull request or push changed. Everything, when the event or the checkout does not
 * tell: a scan is never made smaller by a guess.
 */
export async function changedFiles(folder: string, event: EventPayload): Promise<Changed> {
  const base = baseOf(event)
  if (base === undefined) return { everything: 'the event names no commit to compare with' }
  try {
    const files = await (await openRepository(folder)).changedSince(base)
    if (files !== undefined) return { files }
    return { everything: `the checkout does not hold commit ${base}: give actions/checkout "fetch-depth: 0"` }
  } catch (error) {
    if (error instanceof UserError) return { everything: error.message }
    throw error
  }
}

/** A branch that is new has no commit before. */
const nothing = /^0+$/
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

function baseOf(event: EventPayload): string | undefined {
  const base = [
    (event['pull_request'] as { base?: { sha?: unknown } } | undefined)?.base?.sha,
    (event['merge_group'] as { base_sha?: unknown } | undefined)?.base_sha,
    event['before'],
  ].find((candidate) => candidate !== undefined)
  return typeof base === 'string' && commitId.test(base) && !nothing.test(base) ? base : undefined
}
