import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import type { DumpPlace } from './open-dump.ts'

/**
 * The dumps of an ecosystem in a folder: `<ecosystem>/all.zip` as OSV serves them and osv-scanner keeps them (in
 * `osv-scanner/`, since 2.5 in `osv-scalibr/`), and records that lie there or in the folder itself as `.json`.
 */
export async function findDumps(folder: string, ecosystem: string): Promise<DumpPlace[]> {
  const found: DumpPlace[] = []
  for (const below of [ecosystem, `osv-scanner/${ecosystem}`, `osv-scalibr/${ecosystem}`, '']) {
    const names = await namesIn(path.join(folder, below))
    const prefix = below === '' ? '' : `${below}/`
    const zip = `${prefix}all.zip`
    if (below !== '' && names.includes('all.zip')) found.push({ kind: 'zip', path: path.join(folder, zip), file: zip })
    const loose = names.filter((name) => name.endsWith('.json')).map((name) => `${prefix}${name}`)
    if (loose.length > 0) found.push({ kind: 'loose', folder, names: loose, file: below === '' ? '.' : below })
  }
  return found
}

/** In code-unit order; none when there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.sort(inCodeUnitOrder)
}
