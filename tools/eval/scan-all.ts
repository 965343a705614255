import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CorpusItem } from './corpus.ts'
import type { ScoredItem } from './score.ts'

/** Items that cross to a thread at once: few enough that all threads end together. */
const batchSize = 32

/** Scans every item, on as many threads as there are processors. In the order of the items. */
export async function scanAll(items: readonly CorpusItem[]): Promise<ScoredItem[]> {
  const batches = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  )
  const results: ScoredItem[][] = batches.map(() => [])
  const waiting = batches.entries()
  const threads = Array.from({ length: Math.min(availableParallelism(), batches.length) }, () => work(waiting, results))
  await Promise.all(threads)
  return results.flat()
}

async function work(waiting: Iterable<[number, CorpusItem[]]>, results: ScoredItem[][]): Promise<void> {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
  })
  try {
    for (const [index, batch] of waiting) {
      const answered = once(worker, 'message')
      worker.postMessage(batch)
      const [answer] = (await answered) as [ScoredItem[]]
      results[index] = answer
    }
  } finally {
    await worker.terminate()
  }
}
