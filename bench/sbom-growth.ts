import { writeGeneratedLock } from './sbom-generated-lock.ts'
import { inRounds, summaryOf } from './sbom-rounds.ts'
import { documentsOnly, sbomStep, wholeRun, type SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'

/** Times of 12,500 packages that 50,000 may take: four, and a tenth more for what a busy machine adds. */
const mostGrowth = 4.4

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

function growthTarget({ wall = Number.NaN }: SbomRow, before: SbomRow | undefined): SbomRow['targets'][number] {
  return { text: `≤ ${mostGrowth} × of 12,500`, met: wall / (before?.wall ?? Number.NaN) <= mostGrowth }
}
