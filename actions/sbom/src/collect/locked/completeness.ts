import type { Completeness } from '../../inventory/inventory.ts'
import type { Lock, Locked } from './package.ts'

/**
 * What a lock file proves of the dependencies of its packages, by their refs, and of the app, which is the empty text. A
 * lock file proves the whole closure of all that it describes; `manifest` is what else tells what the app asks for.
 */
export function completenessOf(
  { file, root, missing, flat }: Pick<Lock, 'file' | 'missing' | 'flat'> & { root: object | undefined },
  refs: ReadonlyMap<string, string>,
  manifest: string,
): Completeness[] {
  const lacking = new Set(missing.map(({ from }) => refs.get(from) ?? from))
  const known = [...new Set(refs.values())].filter((ref) => !lacking.has(ref))
  const statements: Completeness[] = []
  if (flat === undefined) {
    const proved = root && !lacking.has('') ? ['', ...known] : known
    statements.push({ aggregate: 'complete', refs: proved, because: file })
  } else {
    statements.push({ aggregate: 'unknown', refs: root ? ['', ...known] : known, because: flat })
  }
  if (lacking.size > 0) {
    const because = `${file} does not describe all dependencies`
    statements.push({ aggregate: 'incomplete', refs: [...lacking], because })
  }
  if (!root)
    statements.push({ aggregate: 'unknown', refs: [''], because: flat ?? `no ${manifest} stands beside ${file}` })
  return statements
}

/** Of packages of which nothing tells what they need. */
export function needsUnknown(packages: ReadonlyMap<string, Locked>, because: string): Completeness {
  return { aggregate: 'unknown', refs: [...packages.values()].map(({ component }) => component.ref), because }
}

/** Of what a manifest asks for, and no lock file closes: neither is it all, nor is it known what that needs. */
export function leftOpen(packages: ReadonlyMap<string, Locked>, because: string): Completeness[] {
  if (packages.size === 0) return []
  return [{ aggregate: 'incomplete', refs: [''], because }, needsUnknown(packages, because)]
}
