import { entriesOf } from '../../document/data.ts'
import type { DataNode, DataObject } from '../../document/data.ts'

/** Whether a person is asked before a tool runs, as its declaration says; `unsaid` when it says nothing. */
export type Approval = 'asked' | 'not asked' | 'unsaid'

export interface ApprovalSetting {
  approval: Exclude<Approval, 'unsaid'>
  /** As written: `"approval": "never"`. */
  key: string
  start: number
  end: number
}

/** What the declaration of a tool says about asking; undefined when it says nothing. */
export function approvalOf(tool: DataObject): ApprovalSetting | undefined {
  for (const { key, keyStart, value } of entriesOf(tool)) {
    const approval = meaningOf(key, value)
    if (approval) return { approval, key, start: keyStart, end: value.end }
  }
  return undefined
}

function meaningOf(key: string, value: DataNode): ApprovalSetting['approval'] | undefined {
  if (value.kind !== 'scalar') return undefined
  const name = key.replaceAll(/[_-]/g, '').toLowerCase()
  const said = typeof value.value === 'string' ? value.value.toLowerCase() : value.value
  if (asking.has(name)) {
    if (said === false || never.has(String(said))) return 'not asked'
    return said === null ? undefined : 'asked'
  }
  if (skipping.has(name)) return said === true || said === 'always' ? 'not asked' : 'asked'
  return undefined
}

/** Settings that are on when a person is asked. */
const asking = new Set([
  'approval',
  'approvalmode',
  'approvalpolicy',
  'confirm',
  'confirmation',
  'humanintheloop',
  'needsapproval',
  'needsconfirmation',
  'permission',
  'requireapproval',
  'requireconfirmation',
  'requiresapproval',
  'requiresconfirmation',
  'requireuserapproval',
])
/** Settings that are on when nobody is asked. */
const skipping = new Set(['autoapprove', 'autoapproved', 'autorun', 'alwaysallow', 'skipapproval', 'skipconfirmation'])
const never = new Set([
  'never',
  'none',
  'auto',
  'off',
  'no',
  'allow',
  'always_allow',
  'always-allow',
  'automatic',
  'skip',
])
