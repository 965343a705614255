import { UserError } from '@seaworthy/verdict'
import { runToEnd, type Left, type Program } from './child.ts'
import { idleJob } from './idle-job.ts'
import { compare, timed } from './measure.ts'
import type { Row } from './table.ts'

const plan = { warmUps: 3, pairs: 25 }

/** The most that an action with nothing to do may take, in milliseconds, where `node -e 0` takes `node`. */
export function startLimit(node: number): number {
  return 1.6 * node + 60
}

/** How long each action takes to start, read its inputs and end, against Node doing nothing. */
export async function startUp(suiteRoot: string, actions: string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const action of actions) rows.push(await startOf(suiteRoot, action))
  return rows
}

async function startOf(suiteRoot: string, action: string): Promise<Row> {
  const job = await idleJob(suiteRoot, action)
  try {
    const nothing: Program = { ...job.step, args: ['-e', '0'] }
    const compared = await compare(
      () =>
        timed(async () => {
          requireStart(action, await runToEnd(job.step))
        }),
      () => timed(() => runToEnd(nothing)),
      plan,
    )
    return { bench: 'start-up', what: action, against: 'node -e 0', ...compared, limit: startLimit(compared.baseline) }
  } finally {
    await job.close()
  }
}

/** A bundle that breaks while it loads ends fast, and says no error that people can mend. */
function requireStart(action: string, { status, output }: Left): void {
  if (status === 0 || (status === 1 && /^::error /m.test(output))) return
  throw new UserError('bench/start-up', `${action} did not start: it ended with status ${String(status)}.\n${output}`, {
    remedy: `Run npm run build, and look at dist/${action}/index.js.`,
  })
}
