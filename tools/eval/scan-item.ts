import { severities } from '@seaworthy/verdict'
import type { RuleSet } from '../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../actions/prompt-scan/src/engine/scan-file.ts'
import type { CorpusItem } from './corpus.ts'
import type { ScoredItem } from './score.ts'

/** Scans an item at its own path, as if it were the only file. */
export async function scanItem(
  { id, path, content, label, class: kind }: CorpusItem,
  rules: RuleSet,
): Promise<ScoredItem> {
  const detections = (await scanFile(path, Buffer.from(content), { rules }))?.detections ?? []
  return {
    id,
    label,
    class: kind,
    highest: severities.find((severity) => detections.some((found) => found.severity === severity)) ?? null,
    rules: [...new Set(detections.map(({ rule }) => rule))].sort(),
  }
}
