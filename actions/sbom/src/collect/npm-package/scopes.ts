import type { Component } from '../../inventory/component.ts'
import { noDependencies, type Dependencies, type PackageLock } from './package.ts'

type Scope = Component['scope']

/**
 * Whether each package ships: what the app and the members of its workspace require, directly or not, does; what only
 * optional dependencies lead to may; the rest is for development. Each package is visited twice at most. Without a
 * manifest that tells the app's dependencies, everything may ship. A lock file that calls what the app requires a part of
 * its development is wrong.
 */
export function scopesOf({ packages, root }: PackageLock): (id: string) => Scope {
  if (!root) return (id) => packages.get(id)?.scope ?? 'required'
  const dependenciesOf = (id: string): Dependencies => packages.get(id)?.dependencies ?? noDependencies()
  const members = [...packages].filter(([, { source }]) => source.kind === 'workspace').map(([id]) => id)

  const required = reach([...root.required, ...members], (id) => dependenciesOf(id).required)
  const optionalRoots = [...root.optional, ...[...required].flatMap((id) => dependenciesOf(id).optional)]
  const optional = reach(optionalRoots, (id) => {
    const { required, optional } = dependenciesOf(id)
    return [...required, ...optional]
  })
  return (id) => {
    const stated = packages.get(id)?.scope
    if (stated !== undefined && (stated !== 'excluded' || !required.has(id))) return stated
    return required.has(id) ? 'required' : optional.has(id) ? 'optional' : 'excluded'
  }
}

/** All that can be reached, the starts included. Cycles are walked once. */
function reach(starts: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(starts)
  // A set hands out what is added while it is walked.
  for (const id of found) for (const target of next(id)) found.add(target)
  return found
}
