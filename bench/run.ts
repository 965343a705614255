/** `npm run bench [-- NAME…]`: runs all benchmarks, or the named ones; the status is 1 when one is over its limit. */
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { findingsOf, UserError } from '@seaworthy/verdict'
import { foldersOf, readTree } from '../tools/build/tree.ts'
import { hash } from './hash.ts'
import { startUp } from './start-up.ts'
import { isOver, markdownTable, type Row } from './table.ts'

const suiteRoot = resolve(import.meta.dirname, '..')

const benches: Record<string, () => Promise<Row[]>> = {
  'start-up': async () => startUp(suiteRoot, await builtActions()),
  hash,
}

try {
  const rows: Row[] = []
  for (const bench of chosen(process.argv.slice(2))) rows.push(...(await bench()))
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
  console.log(markdownTable(rows))
  const over = rows.filter(isOver)
  for (const { bench, what, limit } of over)
    console.error(`${bench}: ${what} is over its limit of ${limit?.toFixed(1) ?? ''} ms.`)
  process.exitCode = over.length > 0 ? 1 : 0
} catch (error) {
  const findings = findingsOf(error)
  if (!findings) throw error
  for (const { message, remedy } of findings) console.error(`${message}\n  ${remedy}`)
  process.exitCode = 2
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
