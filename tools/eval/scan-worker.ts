import { parentPort } from 'node:worker_threads'
import { RuleSet } from '../../actions/prompt-scan/src/engine/rule-set.ts'
import type { CorpusItem } from './corpus.ts'
import { scanItem } from './scan-item.ts'

const rules = RuleSet.withUserRules([])

/** A thread that answers every batch of items with what was found in them. */
parentPort?.on('message', (batch: CorpusItem[]) => {
  void answer(batch)
})

async function answer(batch: CorpusItem[]): Promise<void> {
  const results = []
  for (const item of batch) results.push(await scanItem(item, rules))
  parentPort?.postMessage(results)
}
