import { RuleSet } from '../actions/prompt-scan/src/engine/rule-set.ts'
import { scanBytes } from '../actions/prompt-scan/src/engine/scan-bytes.ts'
import { timed } from './measure.ts'
import { prose } from './prompt-tree.ts'
import type { PromptRow } from './prompt-table.ts'

const texts = 120
const warmUps = 10
/** In seconds. */
const most = 0.15

/** How long a text of 1 MB takes at the 99th percentile, in one thread, from its bytes to its report. */
export async function oneMegabyte(): Promise<PromptRow> {
  const rules = RuleSet.withUserRules([])
  const times: number[] = []
  for (let index = 0; index < texts; index++) {
    const bytes = Buffer.from(prose(index, 1_000_000))
    const time = await timed(() => scanBytes({ path: 'AGENTS.md', kind: 'agent-instructions' }, bytes, rules))
    if (index >= warmUps) times.push(time / 1000)
  }
  times.sort((a, b) => a - b)
  const wall = times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN
  const targets = [{ text: `≤ ${most * 1000} ms`, met: wall <= most }]
  return { tree: 'one text of 1 MB', tool: 'prompt-scan, p99', wall, rate: 1e6 / wall, targets }
}
