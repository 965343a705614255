import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot } from '../tools/installer/cache.ts'
import { runToEnd } from './child.ts'
import { writeGeneratedLock } from './sbom-generated-lock.ts'
import { inRounds, summaryOf } from './sbom-rounds.ts'
import { sbomStep, wholeRun, type SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'

/** About as many as npm's dump has. */
const records = 200_000

/** In seconds and bytes. */
const most = { wall: 1, peak: 200e6 }

/** The whole run that judges 1,500 packages by a dump of OSV, whose index the first round made. */
export async function sbomOffline({ folder, work, suiteRoot }: SbomBench): Promise<SbomRow[]> {
  await writeGeneratedLock(folder, 1500)
  const inputs = { mode: 'gate', source: 'declared', advisories: await dumps(), cache: path.join(work, 'cache') }
  const step = await sbomStep({ suiteRoot, workspace: folder, inputs })
  try {
    const measured = await inRounds(new Map([[wholeRun, step.program]]), work)
    const usage = summaryOf(measured.get(wholeRun)?.usages ?? [])
    return [
      {
        files: `1,500 packages, ${records.toLocaleString('en')} advisories`,
        tool: wholeRun,
        ...usage,
        packages: await step.components(),
        targets: [
          { text: `≤ ${most.wall} s`, met: usage.wall <= most.wall },
          { text: `≤ ${most.peak / 1e6} MB`, met: usage.peak <= most.peak },
        ],
      },
    ]
  } finally {
    await step.close()
  }
}

/** The folder of the dumps, which are made once. */
async function dumps(): Promise<string> {
  const folder = path.join(cacheRoot(process.env), 'bench', `osv-dump-${records}`)
  const file = path.join(folder, 'npm', 'all.zip')
  if (await stat(file).catch(() => undefined)) return folder
  await mkdir(path.dirname(file), { recursive: true })
  const script = fileURLToPath(new URL('sbom-dump.py', import.meta.url))
  const { status, output } = await runToEnd({ command: 'python3', args: [script, `${file}.new`, String(records)] })
  if (status !== 0)
    throw new UserError('bench/dump', `The dump cannot be made:\n${output}`, { remedy: 'Install Python 3.' })
  await rename(`${file}.new`, file)
  return folder
}
