import type { Fault } from '../../inventory/inventory.ts'
import { lineAt, unknownVersion } from '../lock-text/faults.ts'
import { objectOr } from '../lock-text/json.ts'
import { memberLines, parseYamlLock } from '../lock-text/yaml.ts'
import { fifth, ninth, sixth, withoutPeers, type Dialect } from './dialect.ts'

/** A pnpm lock file, in the shape of version 9 whatever its version. */
export interface Document {
  dialect: Dialect
  /** What the app (`.`) and the members of its workspace depend on, by folder. */
  importers: Record<string, unknown>
  /** What each package depends on, by key with peers. */
  snapshots: Record<string, unknown>
  /** Where each package is from, by key without peers in version 9. */
  packageOf: (key: string) => Record<string, unknown>
  /** Of keys without peers, and of those with. */
  lineOf: (key: string) => number | undefined
}

const dialects = new Map<string, Dialect>([
  ['5', fifth],
  ['6', sixth],
  ['7', sixth],
  ['9', ninth],
])

/** A pnpm lock file of version 5.0 to 9.0, or why it cannot be read. */
export function readDocument(whole: string, file: string): Document | { fault: Fault } {
  const { text, firstLine } = lastDocument(whole)
  const parsed = parseYamlLock(text, file, firstLine)
  if (parsed.fault) return parsed
  const lock = parsed.value
  const version = lock['lockfileVersion']
  const dialect = dialects.get(/^\d+/.exec(String(version))?.[0] ?? '')
  if (!dialect) return { fault: unknownVersion(file, version, '5 to 9', firstLine) }

  const packages = objectOr(lock['packages'])
  const snapshots = lock['snapshots']
  const lines = memberLines(text, new Set(['packages', 'snapshots', 'importers']), firstLine)
  return {
    dialect,
    importers: 'importers' in lock ? objectOr(lock['importers']) : { '.': lock },
    snapshots: dialect !== ninth ? packages : snapshots ? objectOr(snapshots) : withoutSnapshots(packages),
    packageOf: (key) => objectOr(packages[dialect === ninth ? withoutPeers(key) : key]),
    lineOf: (key) => lines.get(withoutPeers(key)) ?? lines.get(key),
  }
}

/**
 * Since pnpm 11 the file may begin with a document about pnpm itself, behind a line of `---` of its own. What the project
 * uses is in the last.
 */
function lastDocument(whole: string): { text: string; firstLine: number } {
  const text = whole.replaceAll('\r\n', '\n')
  const mark = text.lastIndexOf('\n---\n')
  return mark === -1 ? { text, firstLine: 1 } : { text: text.slice(mark + 5), firstLine: lineAt(text, mark + 5) }
}

/** Packages are only described in `packages` of version 9: one without a snapshot depends on nothing. */
function withoutSnapshots(packages: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(packages).map((key) => [key, {}]))
}
