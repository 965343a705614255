import type { FolderScan } from '../engine/scan-folder.ts'
import type { Government } from '../governance/govern.ts'
import type { Target } from '../governance/target.ts'
import type { RuleInfo } from '../rules/rule.ts'

/** All that reports are made of. */
export interface Scanned {
  target: Target
  scan: FolderScan
  government: Government
  infos: ReadonlyMap<string, RuleInfo>
}
