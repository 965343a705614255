import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundledListing } from './sbom-bundle.ts'
import { sbomGrowth } from './sbom-growth.ts'
import { publicLocks } from './sbom-locks.ts'
import { sbomOffline } from './sbom-offline.ts'
import { besidePeers } from './sbom-public.ts'
import { sbomShipped } from './sbom-shipped.ts'
import type { SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'

/** Lock files that packages ship beside other writers of bills, large lock files, an app that ships, and advisories offline. */
export async function sbom(suiteRoot: string): Promise<SbomRow[]> {
  const measures: ((bench: SbomBench) => Promise<SbomRow[]>)[] = [
    ...publicLocks.map((lock) => (bench: SbomBench) => besidePeers(lock, bench)),
    sbomGrowth,
    sbomShipped,
    sbomOffline,
  ]
  const base = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  try {
    const listing = await bundledListing(suiteRoot, path.join(base, 'listing'))
    const rows: SbomRow[] = []
    for (const [index, measure] of measures.entries()) {
      const [folder, work] = [path.join(base, `${index}`, 'app'), path.join(base, `${index}`, 'work')]
      await mkdir(folder, { recursive: true })
      await mkdir(work)
      rows.push(...(await measure({ suiteRoot, listing, folder, work })))
      await rm(path.dirname(folder), { recursive: true })
    }
    return rows
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
