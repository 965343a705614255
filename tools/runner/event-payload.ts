import { readFile } from 'node:fs/promises'
import { UserError } from '@seaworthy/verdict'
import type { Json } from '@seaworthy/verdict'

type JsonObject = Record<string, Json>

/** A webhook payload and what the `github` context takes from it. */
export interface EventPayload {
  payload: JsonObject
  /** `push`, `pull_request`, …: told by what the payload holds. */
  name: string
  ref?: string
  baseRef?: string
  headRef?: string
  commit?: string
  repository?: string
  sender?: string
}

/** The payload of a run that someone started by hand. */
export const manualEvent: EventPayload = { payload: { inputs: {} }, name: 'workflow_dispatch' }

/** Reads a payload; throws a UserError when the file cannot be read or is not a JSON object. */
export async function readEvent(file: string): Promise<EventPayload> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unusable(file, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  })
  let payload: unknown
  try {
    payload = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw unusable(file, `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  }
  if (!isObject(payload)) throw unusable(file, 'is JSON, but not an object')
  return describe(payload)
}

/** The payload as a file holds it: a run by hand gets what GitHub tells of the repository and the person. */
export function payloadFor(event: EventPayload, github: Readonly<Record<string, string>>): JsonObject {
  if (event !== manualEvent) return event.payload
  const { repository = '', repository_owner = '', ref = '', actor = '', workflow = '' } = github
  return {
    ...event.payload,
    ref,
    repository: { full_name: repository, name: repository.split('/')[1] ?? '', owner: { login: repository_owner } },
    sender: { login: actor },
    workflow,
  }
}

function describe(payload: JsonObject): EventPayload {
  const pull = objectAt(payload, 'pull_request')
  const number = pull && (payload['number'] ?? pull['number'])
  const known = {
    ref: typeof number === 'number' ? `refs/pull/${number}/merge` : textAt(payload, 'ref'),
    baseRef: pull && textAt(objectAt(pull, 'base'), 'ref'),
    headRef: pull && textAt(objectAt(pull, 'head'), 'ref'),
    commit: textAt(payload, 'after') ?? (pull && textAt(pull, 'merge_commit_sha')),
    repository: textAt(objectAt(payload, 'repository'), 'full_name'),
    sender: textAt(objectAt(payload, 'sender'), 'login'),
  }
  const present = Object.entries(known).filter((entry): entry is [keyof typeof known, string] => entry[1] !== undefined)
  return { payload, name: nameOf(payload), ...Object.fromEntries(present) }
}

/** Properties that only the payload of one event has. */
const marks: [property: string, event: string][] = [
  ['pull_request', 'pull_request'],
  ['release', 'release'],
  ['client_payload', 'repository_dispatch'],
  ['schedule', 'schedule'],
  ['workflow_run', 'workflow_run'],
  ['deployment', 'deployment'],
  ['commits', 'push'],
  ['after', 'push'],
]

function nameOf(payload: JsonObject): string {
  return marks.find(([property]) => Object.hasOwn(payload, property))?.[1] ?? manualEvent.name
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectAt(payload: JsonObject, name: string): JsonObject | undefined {
  const value = Object.hasOwn(payload, name) ? payload[name] : undefined
  return isObject(value) ? value : undefined
}

/** Short texts on one line: nothing else can be a part of the context. */
function textAt(payload: JsonObject | undefined, name: string): string | undefined {
  const value = payload && Object.hasOwn(payload, name) ? payload[name] : undefined
  return typeof value === 'string' && /^[^\p{Cc}]{1,255}$/u.test(value) ? value : undefined
}

function unusable(file: string, fault: string, cause?: unknown): UserError {
  return new UserError('runner/event', `The event payload ${file} ${fault}.`, {
    remedy: 'Name a file that holds one JSON object, as GitHub sends it to webhooks.',
    at: { file },
    ...(cause !== undefined && { cause }),
  })
}
