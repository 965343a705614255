import { parentPort, workerData } from 'node:worker_threads'
import { readyUserRules } from '../../governance/load-user-rules.ts'
import type { FileReport } from '../report.ts'
import { RuleSet } from '../rule-set.ts'
import { scanOnDisk } from '../scan-on-disk.ts'
import type { Reply, Task, WorkerData } from './messages.ts'

/** Longest time that reports are held back, in milliseconds: a thread that is ended loses no more than that. */
const holdBack = 50

/** The whole program of a worker thread: scans batches of files until it is terminated. */
export function serveScans(): void {
  const port = parentPort
  if (!port) throw new Error('serveScans runs in a worker thread only')
  const { userRules, at } = workerData as WorkerData
  const ready = readyUserRules(userRules).then((own) => RuleSet.withUserRules(own))
  const current = new Int32Array(at)
  port.on(
    'message',
    (tasks: readonly Task[]) =>
      void ready.then((rules) =>
        scanBatch(tasks, rules, current, (reply) => {
          port.postMessage(reply)
        }),
      ),
  )
}

async function scanBatch(
  tasks: readonly Task[],
  rules: RuleSet,
  current: Int32Array,
  post: (reply: Reply) => void,
): Promise<void> {
  let held: { id: number; report: FileReport | undefined }[] = []
  let since = performance.now()
  const release = (): void => {
    post({ ids: held.map(({ id }) => id), reports: JSON.stringify(held.flatMap(({ report }) => report ?? [])) })
    held = []
    since = performance.now()
  }
  for (const task of tasks) {
    Atomics.store(current, 0, task.id)
    held.push({ id: task.id, report: await scanOnDisk(task, rules) })
    if (performance.now() - since > holdBack) release()
  }
  Atomics.store(current, 0, 0)
  release()
  post({ done: true })
}
