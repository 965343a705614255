/** `npm run bench [-- NAME…]`: runs all benchmarks, or the named ones; the status is 1 when one misses what it is to reach. */
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { findingsOf, UserError } from '@seaworthy/verdict'
import { foldersOf, readTree } from '../tools/build/tree.ts'
import { hash } from './hash.ts'
import { isMissed, modelTable, type ModelRow } from './model-table.ts'
import { modelVerify } from './model-verify.ts'
import { growsTooFast, growthTable, promptGrowth, type Growth } from './prompt-growth.ts'
import { promptScan } from './prompt-scan.ts'
import { missesTarget, promptTable, type PromptRow } from './prompt-table.ts'
import { sbom } from './sbom.ts'
import { findsTable, sbomFinds, type FindsRow } from './sbom-finds.ts'
import { failsTarget, sbomTable, type SbomRow } from './sbom-table.ts'
import { startUp } from './start-up.ts'
import { isOver, markdownTable, type Row } from './table.ts'

const suiteRoot = resolve(import.meta.dirname, '..')

/** A table, and a sentence for each row that misses what it is to reach. */
interface Result {
  table: string
  missed: string[]
}

const benches: Record<string, () => Promise<Result>> = {
  'start-up': async () => limited(await startUp(suiteRoot, await builtActions())),
  hash: async () => limited(await hash()),
  'model-verify': async () => compared(await modelVerify(suiteRoot)),
  'prompt-scan': async () => scanned(await promptScan(suiteRoot)),
  'prompt-growth': async () => grown(await promptGrowth()),
  sbom: async () => listed(await sbom(suiteRoot)),
  'sbom-finds': async () => found(await sbomFinds(suiteRoot)),
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const bench of chosen(process.argv.slice(2))) {
    const { table, missed } = await bench()
    console.log(`\n${table}`)
    for (const sentence of missed) console.error(sentence)
    if (missed.length > 0) process.exitCode = 1
  }
} catch (error) {
  const findings = findingsOf(error)
  if (!findings) throw error
  for (const { message, remedy } of findings) console.error(`${message}\n  ${remedy}`)
  process.exitCode = 2
}

function limited(rows: Row[]): Result {
  const missed = rows
    .filter(isOver)
    .map(({ bench, what, limit }) => `${bench}: ${what} is over its limit of ${limit?.toFixed(1) ?? ''} ms.`)
  return { table: markdownTable(rows), missed }
}

function compared(rows: ModelRow[]): Result {
  const missed = rows.filter(isMissed).map(({ tree, tool }) => `model-verify: ${tree}, ${tool}: the target is missed.`)
  return { table: modelTable(rows), missed }
}

function scanned(rows: PromptRow[]): Result {
  const missed = rows.filter(missesTarget).map(({ tree, tool }) => `prompt-scan: ${tree}, ${tool}: a target is missed.`)
  return { table: promptTable(rows), missed }
}

function grown(cases: Growth[]): Result {
  const missed = cases
    .filter(growsTooFast)
    .map(({ name }) => `prompt-growth: ${name} takes time by more than its size.`)
  return { table: `${cases.length} worst cases, the slowest:\n\n${growthTable(cases)}`, missed }
}

function listed(rows: SbomRow[]): Result {
  const missed = rows.filter(failsTarget).map(({ files, tool }) => `sbom: ${files}, ${tool}: a target is missed.`)
  return { table: sbomTable(rows), missed }
}

function found(rows: FindsRow[]): Result {
  const missed = rows.filter(({ isComplete }) => !isComplete).map(({ what }) => `sbom-finds: sbom misses ${what}.`)
  return { table: findsTable(rows), missed }
}

function chosen(names: string[]) {
  const wanted = names.length > 0 ? names : Object.keys(benches)
  return wanted.map((name) => {
    const bench = benches[name]
    if (bench) return bench
    throw new UserError(
      'bench/unknown',
      `There is no benchmark ${name}; there are ${Object.keys(benches).join(', ')}.`,
      {
        remedy: 'Name one of them, or none to run all.',
      },
    )
  })
}

async function builtActions(): Promise<string[]> {
  const actions = foldersOf(await readTree(join(suiteRoot, 'dist')))
  if (actions.length > 0) return actions
  throw new UserError('bench/no-bundles', 'dist/ has no bundles whose start could be measured.', {
    remedy: 'Run npm run build first.',
  })
}
