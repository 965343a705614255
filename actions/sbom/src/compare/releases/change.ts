import type { Place } from '../../inventory/place.ts'

/** What differs between the last release and this one, worst first. */
export interface ReleaseChanges {
  /** The last release as its bill of materials names it, and the file or address of that. */
  previous: { name: string; version?: string; from: string }
  changes: Change[]
  /** Whether nothing that this release has was in the last one: the bill is of another app, and shows no attack. */
  isUnrelated?: true
}

export const changeKinds = [
  /** The same version with other bytes, or without the digest that it had: a sign of an attack. */
  'integrity',
  /** The same version from another place. */
  'source',
  /** It runs code when it is installed, and did not before. */
  'install-script',
  'model',
  'prompt',
  'supplier',
  'licence',
  'downgraded',
  /** Of versions that nobody can put in order. */
  'other-version',
  'upgraded',
  'added',
  'removed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One difference of one component. */
export interface Change {
  kind: ChangeKind
  /** Of the component in this release; of what was removed in the last one. */
  ref: string
  /** As people know it: `@scope/core`. */
  name: string
  /** `npm`, `cargo`; of what has no package URL its type: `machine-learning-model`. */
  ecosystem: string
  /** Version, licence, supplier or digest; undefined of what was added. */
  before?: string
  /** Undefined of what was removed. */
  after?: string
  /** Of what comes from another place: its digest is the same, so that its content is. */
  isSameContent?: boolean
  /** Where this release says it, such as the lock file's line; of what was removed, where the last one did. */
  at?: Place
}
