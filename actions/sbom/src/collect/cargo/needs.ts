import isRange from 'semver/ranges/valid.js'
import satisfies from 'semver/functions/satisfies.js'
import type { Need } from '../locked/package.ts'
import type { LockedCrate } from './lock.ts'
import type { DeclaredDependency } from './manifest.ts'

/** What a manifest tells of the crates that its own depends on. */
export interface Declarations {
  byCrate: ReadonlyMap<string, readonly DeclaredDependency[]>
  /** Whether an optional dependency is used, by its key. */
  isActive: (key: string) => boolean
  /** The features that switch an optional dependency on, by its key. */
  featuresFor: ReadonlyMap<string, readonly string[]>
}

/**
 * What it takes for a crate to be needed. Cargo.lock has the crates of all targets and all features of the sources; which
 * of them a build is for, nothing here knows. So what is declared for some targets, or for a feature that is not on by
 * default, is optional, and says for which. What the manifest does not declare, or no manifest is there for, is required.
 */
export function needsFor(
  id: string,
  { name, version = '' }: Pick<LockedCrate, 'name' | 'version'>,
  declarations: Declarations | undefined,
): Need[] {
  const ofName = declarations?.byCrate.get(name) ?? []
  // Two versions of one crate can be declared under two names.
  const declared = ofName.length > 1 ? ofName.filter(({ versions }) => allows(versions, version)) : ofName
  if (!declarations || declared.length === 0) return [{ id, kind: 'required' }]
  const conditions = new Set<string>()
  for (const dependency of declared) {
    if (dependency.use !== 'normal') continue
    const condition = conditionOf(dependency, declarations)
    if (condition === undefined) return [{ id, kind: 'required' }]
    conditions.add(condition)
  }
  if (conditions.size === 0) return [{ id, kind: 'development' }]
  return [...conditions].map((onlyFor) => ({ id, kind: 'optional', onlyFor }))
}

/** Whether a requirement, in which `1.2` stands for `^1.2`, allows a version. One that cannot be read allows all. */
function allows(requirement: string | undefined, version: string): boolean {
  if (requirement === undefined || requirement.length > 200) return true
  const range = requirement.split(',').map((part) => part.trim().replace(/^(?=\d)/, '^'))
  return satisfies(version, range.join(' '), { includePrerelease: true }) || isRange(range.join(' ')) === null
}

function conditionOf(
  { key, optional, target }: DeclaredDependency,
  { isActive, featuresFor }: Declarations,
): string | undefined {
  const features = optional && !isActive(key) ? (featuresFor.get(key) ?? [key]).toSorted().join(' or ') : undefined
  const parts = [target && `target ${target}`, features && `feature ${features}`].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(' with ')
}
