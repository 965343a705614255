import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { globPaths, portableWithin, readBounded } from '@seaworthy/files'
import type { Collected } from '../collect/collector.ts'
import { decodeText } from '../collect/lock-text/decode.ts'
import { faultsOf, nothingBut } from '../collect/lock-text/faults.ts'
import type { Inputs } from '../inputs.ts'
import { counted } from '../judge/names.ts'
import { largestBill } from '../read/largest-bill.ts'

/**
 * Other tools' bills, as parts of the app where something else says which that is. One that cannot be read is a fault, and
 * the others are read.
 */
export async function gatherBills(
  { merge = [], path: base }: Inputs,
  app: { name?: string | undefined; purl?: string } | undefined,
  job: Job,
): Promise<Collected[]> {
  if (merge.length === 0) return []
  const [{ readBill }, { asPartOf }, { asForeign }] = await Promise.all([
    import('../read/index.ts'),
    import('../read/part.ts'),
    import('../read/foreign.ts'),
  ])
  const bills: Collected[] = []
  for (const path of await globPaths(job.workingDirectory, merge)) {
    const file = portableWithin(base, path) ?? nodePath.basename(path)
    try {
      const bill = asForeign(readBill(decodeText(await readBounded(path, largestBill), file), file), file)
      bills.push(app?.name === undefined ? bill : asPartOf(bill, { ...app, name: app.name }))
    } catch (error) {
      const faults = faultsOf(error, file)
      if (!faults) throw error
      bills.push(nothingBut(faults))
    }
  }
  return bills
}

/** How many components came with each bill, and how many of them are nothing new. */
export function tellMerged(merged: readonly Collected[], others: readonly Collected[], job: Pick<Job, 'info'>): void {
  if (merged.length === 0) return
  const known = new Set(others.flatMap(({ components }) => components.map(({ ref }) => ref)))
  for (const { components } of merged) {
    const [file = 'A bill'] = components.flatMap(({ evidence }) => evidence.map((one) => one.file))
    const again = components.filter(({ ref }) => known.has(ref)).length
    job.info(`${file}: ${counted(components.length, 'component')} merged, ${again} known already.`)
    for (const { ref } of components) known.add(ref)
  }
}
