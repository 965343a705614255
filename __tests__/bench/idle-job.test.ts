import { expect, it } from '@jest/globals'
import { runToEnd } from '../../bench/child.ts'
import { idleJob } from '../../bench/idle-job.ts'

it.each([
  ['model-manifest-verify', 'files/'],
  ['provenance', 'files/'],
  ['release-gate', 'files/'],
])('%s without work says which file is missing, again and again', async (action, rule) => {
  const { step, close } = await idleJob(process.cwd(), action)
  const runs = [await runToEnd(step), await runToEnd(step)]
  await close()
  for (const { status, output } of runs)
    expect([status, output]).toEqual([1, expect.stringContaining(`::error title=${rule}`)])
})
