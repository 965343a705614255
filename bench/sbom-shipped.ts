import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { writeElectronApp } from './sbom-app.ts'
import { inRounds, ratioOf, summaryOf } from './sbom-rounds.ts'
import { sbomStep, wholeRun, type SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'
import type { Program } from './child.ts'

/** Times of sha256sum over the same files. */
const most = 1.5

/** What ships, an unpacked Electron app of 300 MB, beside the least that reads all of it: its digests. */
export async function sbomShipped({ folder, work, suiteRoot }: SbomBench): Promise<SbomRow[]> {
  await writeElectronApp(suiteRoot, path.join(folder, 'desk-app'), 280e6)
  const files = `Electron app of ${((await sizeOf(folder)) / 1e6).toFixed(0)} MB`
  const inputs = { source: 'shipped', artifacts: 'desk-app', formats: 'cyclonedx-1.7' }
  const step = await sbomStep({ suiteRoot, workspace: folder, inputs })
  try {
    const programs = new Map<string, Program>([
      [wholeRun, step.program],
      [
        'sha256sum',
        { command: 'find', args: ['desk-app', '-type', 'f', '-exec', 'sha256sum', '{}', '+'], cwd: folder },
      ],
    ])
    const measured = await inRounds(programs, work)
    const ours = measured.get(wholeRun)?.usages ?? []
    const theirs = measured.get('sha256sum')?.usages ?? []
    const packages = await step.components()
    const target = { text: `≤ ${most} × sha256sum`, met: ratioOf(ours, theirs) <= most }
    return [
      { files, tool: wholeRun, ...summaryOf(ours), packages, ratio: 1, targets: [target] },
      { files, tool: 'sha256sum', ...summaryOf(theirs), ratio: ratioOf(theirs, ours), targets: [] },
    ]
  } finally {
    await step.close()
  }
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(path.join(parentPath, name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}
