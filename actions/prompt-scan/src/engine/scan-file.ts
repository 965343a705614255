import { classify, contentMayTell, type Surroundings } from '../document/classify.ts'
import type { FileReport } from './report.ts'
import { RuleSet } from './rule-set.ts'
import { scanBytes } from './scan-bytes.ts'

export interface ScanOptions {
  /** Without it, our own rules, made ready for this one file. */
  rules?: RuleSet
  surroundings?: Surroundings
}

/** Scans one file at its path, alone; undefined when it is nothing to an agent. */
export async function scanFile(
  path: string,
  bytes: Uint8Array,
  { rules = RuleSet.withUserRules([]), surroundings }: ScanOptions = {},
): Promise<FileReport | undefined> {
  const kind = classify(path, surroundings)
  return kind === undefined && !contentMayTell(path) ? undefined : scanBytes({ path, kind }, bytes, rules)
}
