import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Program } from './child.ts'
import { placeLock, type PublicLock } from './sbom-locks.ts'
import { packagesIn, peerFor, type Peer, type PeerName } from './sbom-peers.ts'
import { inRounds, quickestOf, ratioOf, summaryOf, type Measured } from './sbom-rounds.ts'
import { documentsOnly, sbomStep, wholeRun, type SbomBench } from './sbom-step.ts'
import type { SbomRow } from './sbom-table.ts'
import type { Usage } from './usage.ts'

/** In bytes. */
const mostMemory = 150e6

/** The action and its documents alone, beside each peer that reads such a lock file. */
export async function besidePeers(lock: PublicLock, bench: SbomBench): Promise<SbomRow[]> {
  const { folder, work, suiteRoot } = bench
  await placeLock(lock, folder)
  const names: PeerName[] = (await readdir(folder)).includes('package-lock.json')
    ? ['syft', 'cdxgen', 'npm sbom']
    : ['syft', 'cdxgen']
  const peers = new Map<string, Peer>()
  for (const name of names) peers.set(name, await peerFor(name, folder, work))
  const step = await sbomStep({ suiteRoot, workspace: folder, inputs: { source: 'declared' } })
  try {
    const programs = new Map<string, Program>([[wholeRun, step.program]])
    programs.set(documentsOnly, listingOf(bench))
    for (const [name, { program }] of peers) programs.set(name, program)
    const measured = await inRounds(programs, work)
    const ours = usagesOf(measured.get(wholeRun))
    const quickest = quickestOf([...peers.keys()].map((name) => usagesOf(measured.get(name))).filter(isCounted))
    const counts = new Map([
      [wholeRun, await step.components()],
      [documentsOnly, await packagesIn(path.join(work, 'listing.cdx.json'))],
    ])
    return await Promise.all(
      [...measured].map(async ([tool, { usages, printed, failed }]) => {
        if (failed) return { files: lock.name, tool, failure: await reasonOf(printed), targets: [] }
        const document = peers.get(tool)?.document ?? printed
        return {
          files: lock.name,
          tool,
          ...summaryOf(usages),
          packages: counts.get(tool) ?? (await packagesIn(document)),
          ratio: ratioOf(usages, ours),
          targets: counts.has(tool) ? targetsOf(tool, usages, quickest) : [],
        }
      }),
    )
  } finally {
    await step.close()
  }
}

function listingOf({ folder, work, listing: script }: SbomBench): Program {
  return { command: process.execPath, args: [script, folder, work] }
}

function targetsOf(tool: string, usages: readonly Usage[], quickest: readonly Usage[]): SbomRow['targets'] {
  const least = tool === documentsOnly ? 3 : 1
  const factor = ratioOf(quickest, usages)
  const { peak } = summaryOf(usages)
  return [
    { text: `≥ ${least} × the fastest peer`, met: factor >= least },
    { text: `≤ ${mostMemory / 1e6} MB`, met: peak <= mostMemory },
  ]
}

/** Our own must not fail. */
function usagesOf(measured: Measured | undefined): Usage[] {
  return measured?.usages ?? []
}

function isCounted(usages: readonly Usage[]): boolean {
  return usages.length > 0
}

/** npm names its errors by a code. */
async function reasonOf(printed: string): Promise<string> {
  const said = await readFile(printed, 'utf8')
  return `fails: ${/npm error code (\w+)/.exec(said)?.[1] ?? said.replaceAll(/\s+/g, ' ').slice(0, 80)}`
}
