import type { Discrepancy } from '../compare.ts'
import { adapterFindings } from './adapters.ts'
import type { ClosureManifest, ReadFile } from './files.ts'
import { needFindings } from './needs.ts'
import { shardFindings } from './shards.ts'

/**
 * Whether everything that the models load is listed: what files refer to, every shard of a split file, the base of an
 * adapter. Pure; whether a listed file is there, and the reviewed one, is decided elsewhere.
 */
export function closureFindings(files: readonly ReadFile[], manifest: ClosureManifest): Discrepancy[] {
  return [...needFindings(files, manifest), ...shardFindings(manifest.files), ...adapterFindings(manifest)]
}
