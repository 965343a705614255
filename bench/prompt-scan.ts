import { cp, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jobStep } from './job-step.ts'
import { median } from './measure.ts'
import { oneMegabyte } from './prompt-latency.ts'
import { peerOver, type PeerName } from './prompt-peers.ts'
import type { PromptRow } from './prompt-table.ts'
import { writePromptTree, type PromptTree, type PromptTreePlan } from './prompt-tree.ts'
import { usageOf, type Usage } from './usage.ts'
import type { Program } from './child.ts'

interface Case extends PromptTreePlan {
  peers: readonly PeerName[]
  /** Least bytes and files in a second, most seconds, most bytes of memory, least factor between us and any peer. */
  least?: { rate?: number; files?: number; factor?: number }
  most?: { seconds?: number; peak?: number }
}

const skill = (index: number): string => `.claude/skills/s${index}/SKILL.md`

const cases: Case[] = [
  {
    name: 'text: 2,000 skills of 10 KB',
    ...{ files: 2000, size: 10_000, place: skill, content: 'prose' },
    peers: ['ferret-scan', 'semgrep-as-ferret', 'semgrep'],
    least: { rate: 20e6, factor: 5 },
  },
  {
    name: 'small: 6,000 skills of 1 KB',
    ...{ files: 6000, size: 1000, place: skill, content: 'prose' },
    peers: ['ferret-scan', 'semgrep-as-ferret', 'semgrep'],
    least: { files: 2000, factor: 5 },
  },
  {
    name: 'few: 20 skills of 10 KB',
    ...{ files: 20, size: 10_000, place: skill, content: 'prose' },
    peers: ['agent-threat-rules'],
    least: { factor: 5 },
  },
  {
    name: 'code: 600 of 20 KB, TypeScript',
    ...{ files: 600, size: 20_000, place: (index) => `src/${index % 20}/task${index}.ts`, content: 'typescript' },
    peers: [],
    least: { rate: 4e6 },
  },
  {
    name: 'code: 600 of 20 KB, Python',
    ...{ files: 600, size: 20_000, place: (index) => `src/${index % 20}/task${index}.py`, content: 'python' },
    peers: [],
    least: { rate: 4e6 },
  },
  {
    name: 'repository: 100,000 files of 1 KB',
    ...{ files: 100_000, size: 1000, place: repositoryPlace, content: 'prose' },
    peers: [],
    most: { seconds: 30, peak: 500e6 },
  },
]

/** One file in ten is one that agents read; the others are what repositories are full of. */
function repositoryPlace(index: number): string {
  const folder = `packages/p${index % 500}`
  if (index % 10 === 0) return `${folder}/prompts/${index}.md`
  return `${folder}/src/${index}.${['json', 'md', 'css', 'png', 'yml'][index % 5] ?? 'txt'}`
}

/** Rounds that are counted, behind one that fills the page cache. */
const rounds = 3

/**
 * The action from its start to its evidence, beside other scanners over the same files: in each round all of them one after
 * the other, in changing order. `SEAWORTHY_BENCH_TREE` names a further folder to scan, which no target is set for.
 */
export async function promptScan(suiteRoot: string): Promise<PromptRow[]> {
  const rows: PromptRow[] = [await oneMegabyte()]
  for (const plan of cases) rows.push(...(await compareOn(plan, await writePromptTree(plan), suiteRoot)))
  const given = process.env['SEAWORTHY_BENCH_TREE']
  if (given === undefined) return rows
  const plan = { name: path.basename(given), peers: ['ferret-scan', 'semgrep-as-ferret', 'semgrep'] } as const
  return [...rows, ...(await compareOn(plan, await copyOf(given), suiteRoot))]
}

type Comparison = Pick<Case, 'name' | 'peers' | 'least' | 'most'>

async function compareOn(plan: Comparison, tree: PromptTree, suiteRoot: string): Promise<PromptRow[]> {
  const work = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const inputs = { 'fail-on': 'never' }
  const step = await jobStep({ suiteRoot, action: 'prompt-scan', workspace: tree.folder, inputs })
  try {
    const programs = new Map<string, Program>([['prompt-scan', step.program]])
    const parts = new Set<string>()
    for (const name of plan.peers) {
      const { label, program, isPart } = await peerOver(name, tree.folder, work)
      programs.set(label, program)
      if (isPart) parts.add(label)
    }
    const usages = await inRounds(programs, path.join(work, 'output'))
    const ours = usages.get('prompt-scan') ?? []
    return [...usages].map(([tool, usage]) => {
      const row = rowOf(plan, tree, tool, usage, ours)
      return parts.has(tool) ? { ...row, targets: [] } : row
    })
  } finally {
    await step.close()
    await tree.remove()
    await rm(work, { recursive: true, force: true })
  }
}

async function inRounds(programs: ReadonlyMap<string, Program>, output: string): Promise<Map<string, Usage[]>> {
  const usages = new Map([...programs.keys()].map((name) => [name, [] as Usage[]]))
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? [...programs] : [...programs].toReversed()
    for (const [name, program] of order) {
      const usage = await usageOf(program, output)
      if (round > 0) usages.get(name)?.push(usage)
    }
  }
  return usages
}

function rowOf(plan: Comparison, tree: PromptTree, tool: string, usages: Usage[], ours: Usage[]): PromptRow {
  const wall = median(usages.map((usage) => usage.wall))
  const cpu = median(usages.map((usage) => usage.cpu))
  const peak = Math.max(...usages.map((usage) => usage.peak))
  const ratio = median(usages.map((usage, round) => usage.wall / (ours[round]?.wall ?? Number.NaN)))
  const row = { tree: plan.name, tool, wall, cpu, rate: tree.bytes / wall, filesRate: tree.files / wall, peak, ratio }
  return { ...row, targets: usages === ours ? ownTargets(plan, row) : peerTargets(plan, ratio) }
}

function ownTargets(
  { least = {}, most = {} }: Comparison,
  { wall, rate, filesRate, peak }: { wall: number; rate: number; filesRate: number; peak: number },
): PromptRow['targets'] {
  return [
    ...(least.rate === undefined ? [] : [{ text: `≥ ${least.rate / 1e6} MB/s`, met: rate >= least.rate }]),
    ...(least.files === undefined ? [] : [{ text: `≥ ${least.files} files/s`, met: filesRate >= least.files }]),
    ...(most.seconds === undefined ? [] : [{ text: `≤ ${most.seconds} s`, met: wall <= most.seconds }]),
    ...(most.peak === undefined ? [] : [{ text: `≤ ${most.peak / 1e6} MB`, met: peak <= most.peak }]),
  ]
}

function peerTargets({ least = {} }: Comparison, ratio: number): PromptRow['targets'] {
  return least.factor === undefined ? [] : [{ text: `≥ ${least.factor} ×`, met: ratio >= least.factor }]
}

/** A copy, since the action leaves its evidence beside what it scans. */
async function copyOf(given: string): Promise<PromptTree> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  await cp(given, folder, { recursive: true })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return { folder, files: sizes.length, bytes, remove: () => rm(folder, { recursive: true, force: true }) }
}
