import { writeGeneratedLock } from './sbom-generated-lock.ts'
import { inRounds, summaryOf } from './sbom-rounds.ts'
import { documentsOnly, sbomStep, wholeRun, type SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'

/** Times the processor time of 12,500 packages that 50,000 may take: four, and a quarter for a larger heap. */
const mostGrowth = 5

/** Whether time grows as the lock file does. */
export async function sbomGrowth(bench: SbomBench): Promise<SbomRow[]> {
  const few = await measured(12_500, bench)
  const many = await measured(50_000, bench)
  return [...few, ...many.map((row, index) => ({ ...row, targets: [growthTarget(row, few[index])] }))]
}

async function measured(packages: number, { folder, work, suiteRoot, listing }: SbomBench): Promise<SbomRow[]> {
  await writeGeneratedLock(folder, packages)
  const step = await sbomStep({ suiteRoot, workspace: folder, inputs: { source: 'declared' } })
  try {
    const programs = new Map([
      [wholeRun, step.program],
      [documentsOnly, { command: process.execPath, args: [listing, folder, work] }],
    ])
    const files = `generated: ${packages.toLocaleString('en')} packages`
    const all = await inRounds(programs, work)
    return [...all].map(([tool, { usages }]) => ({ files, tool, ...summaryOf(usages), packages, targets: [] }))
  } finally {
    await step.close()
  }
}

function growthTarget({ cpu = Number.NaN }: SbomRow, before: SbomRow | undefined): SbomRow['targets'][number] {
  return { text: `≤ ${mostGrowth} × the CPU s of 12,500`, met: cpu / (before?.cpu ?? Number.NaN) <= mostGrowth }
}
