import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jobStep } from './job-step.ts'
import { median } from './measure.ts'
import { peersFor, type Peer, type Targets } from './model-peers.ts'
import { writeModelTree, type TreePlan } from './model-tree.ts'
import type { ModelRow } from './model-table.ts'
import { usageOf, type Usage } from './usage.ts'

interface Case extends TreePlan {
  targets: Targets
  /** Most memory that the action may take, in bytes. */
  peak?: number
}

const cases: Case[] = [
  {
    name: '4 files of 1 GiB',
    files: 4,
    size: 1024 ** 3,
    targets: { sha256sum: 6, hashdeep: 4, modelSigning: 1.1, openssl: 0.9 },
    peak: 150e6,
  },
  { name: '50,000 files of 8 KiB', files: 50_000, size: 8192, targets: { sha256sum: 1.5, modelSigning: 6 } },
]

/** Rounds that are counted, behind one that fills the page cache. */
const rounds = 3

/**
 * The action from its start to its evidence, over a manifest, beside programs that read the same files: in each round all
 * of them one after the other, in changing order, so that what else the machine does falls on all alike.
 */
export async function modelVerify(suiteRoot: string): Promise<ModelRow[]> {
  const rows: ModelRow[] = []
  for (const plan of cases) rows.push(...(await compareOn(plan, suiteRoot)))
  return rows
}

async function compareOn(plan: Case, suiteRoot: string): Promise<ModelRow[]> {
  const work = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const tree = await writeModelTree(plan)
  const step = await jobStep({ suiteRoot, action: 'model-manifest-verify', workspace: tree.folder, inputs: {} })
  try {
    const own: Peer = { name: 'model-manifest-verify', program: step.program }
    const all = [own, ...(await peersFor(tree, work, plan.targets))]
    const usages = await inRounds(all, path.join(work, 'output'))
    const ours = usages.get(own) ?? []
    return all.map((peer) => rowOf(plan, tree.bytes, peer, usages.get(peer) ?? [], ours))
  } finally {
    await step.close()
    await tree.remove()
    await rm(work, { recursive: true, force: true })
  }
}

async function inRounds(all: readonly Peer[], output: string): Promise<Map<Peer, Usage[]>> {
  const usages = new Map(all.map((peer) => [peer, [] as Usage[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const peer of round % 2 === 0 ? all : all.toReversed()) {
      const usage = await usageOf(peer.program, output)
      if (round > 0) usages.get(peer)?.push(usage)
    }
  }
  return usages
}

function rowOf(plan: Case, bytes: number, { name, target }: Peer, theirs: Usage[], ours: Usage[]): ModelRow {
  const wall = median(theirs.map((usage) => usage.wall))
  const peak = Math.max(...theirs.map((usage) => usage.peak))
  const mostMemory = theirs === ours ? plan.peak : undefined
  return {
    tree: plan.name,
    tool: name,
    wall,
    rate: bytes / wall,
    cpu: median(theirs.map((usage) => usage.cpu)),
    peak,
    ratio: median(theirs.map((usage, round) => usage.wall / (ours[round]?.wall ?? Number.NaN))),
    ...(target !== undefined && { target }),
    ...(mostMemory !== undefined && { mostMemory }),
  }
}
