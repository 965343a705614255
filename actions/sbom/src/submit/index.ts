export { snapshotOf } from './snapshot.ts'
export type { Snapshot } from './snapshot.ts'
export { submitSnapshot } from './submit.ts'
