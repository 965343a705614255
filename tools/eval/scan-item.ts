import { severities } from '@seaworthy/verdict'
import { scanFile } from '../../actions/prompt-scan/src/engine/scan-file.ts'
import type { CorpusItem } from './corpus.ts'
import type { ScoredItem } from './score.ts'

/** Scans an item at its own path, as if it were the only file. */
export async function scanItem({ id, path, content, label, class: kind }: CorpusItem): Promise<ScoredItem> {
  const detections = (await scanFile(path, Buffer.from(content)))?.detections ?? []
  return {
    id,
    label,
    class: kind,
    highest: severities.find((severity) => detections.some((found) => found.severity === severity)) ?? null,
    rules: [...new Set(detections.map(({ rule }) => rule))].sort(),
  }
}
