import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { readAction, requireBundles, type ActionMetadata } from './action-metadata.ts'
import { readCheckout, type Checkout } from './checkout.ts'
import { manualEvent, readEvent, type EventPayload } from './event-payload.ts'
import { holds } from './post-condition.ts'
import { refuseReserved } from './reserved-variables.ts'
import type { RunRequest } from './run-result.ts'

/** The repository that this file belongs to. */
export const thisSuite = path.resolve(import.meta.dirname, '..', '..')

/** A request of which everything that a caller can get wrong has been checked. */
export interface RunPlan {
  action: ActionMetadata
  /** The real path: actions resolve links, and annotations are relative to it. */
  workspace: string
  event: EventPayload
  checkout: Checkout
  env: Readonly<Record<string, string>>
}

/** Reads all that a run needs before anything is started; throws a UserError for what the caller can mend. */
export async function planRun(request: RunRequest): Promise<RunPlan> {
  const env = request.env ?? {}
  refuseReserved(env)
  refuseUnusable(request.with)
  const action = await readAction(request.suiteRoot ?? thisSuite, request.action)
  await requireBundles(action)
  // Main must not have run when its post turns out to have a condition that cannot be evaluated.
  holds(action.postIf, 'success')
  const workspace = await realWorkspace(request.workspace)
  const event = request.eventFile === undefined ? manualEvent : await readEvent(request.eventFile)
  return { action, workspace, event, checkout: await readCheckout(workspace), env }
}

function refuseUnusable(inputs: Readonly<Record<string, string | string[]>>): void {
  for (const [name, value] of Object.entries(inputs))
    if (!/^[^=\0]+$/.test(name) || [value].flat().some((text) => text.includes('\0')))
      throw new UserError('runner/input', `"${name}" cannot be an input.`, {
        remedy: 'Use a name without "=", and no NUL characters in name or value.',
      })
}

async function realWorkspace(workspace: string): Promise<string> {
  const found = await stat(workspace).catch(() => undefined)
  if (found?.isDirectory()) return realpath(workspace)
  throw new UserError(
    'runner/workspace',
    found ? `The workspace ${workspace} is not a folder.` : `The workspace ${workspace} does not exist.`,
    { remedy: 'Name the folder of the checked out repository with --workspace.' },
  )
}
