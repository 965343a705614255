export { snapshotOf } from './snapshot.ts'
export type { Manifest, Resolved, Snapshot } from './snapshot.ts'
export { submitSnapshot } from './submit.ts'
export type { Destination, Submitted } from './submit.ts'
