import type { Component } from '../../inventory/component.ts'
import type { Lock, Need } from './package.ts'

/** Conditions that are told of one package: more would make the time grow with their number. */
const mostConditions = 4

/** Whether a package ships, and what has to be so for it where that depends. */
export interface Scoped {
  scope: Component['scope']
  onlyFor: string[]
}

/**
 * Whether each package ships: what the app and those of its members that are built require, directly or not, does; what
 * only optional dependencies or other members lead to may, and has their conditions; the rest is for development.
 * Without a manifest that tells the app's dependencies, everything may ship.
 */
export function scopesOf({ packages, root }: Lock): (id: string) => Scoped {
  if (!root) return (id) => ({ scope: packages.get(id)?.scope ?? 'required', onlyFor: [] })
  const needsOf = (id: string): readonly Need[] => packages.get(id)?.needs ?? []
  const required = new Set<string>()
  const optional: Need[] = []
  const visit = (needs: readonly Need[]): void => {
    for (const need of needs) {
      if (need.kind === 'required') required.add(need.id)
      else if (need.kind === 'optional') optional.push(need)
    }
  }
  visit(root)
  for (const [id, { member, component }] of packages) {
    if (member === 'built') required.add(id)
    else if (member === 'other') optional.push({ id, kind: 'optional', onlyFor: `member ${component.name}` })
  }
  // A set hands out what is added while it is walked.
  for (const id of required) visit(needsOf(id))
  const conditions = spread(optional, required, needsOf)

  return (id) => {
    const onlyFor = [...(conditions.get(id) ?? [])].sort()
    const stated = packages.get(id)?.scope
    if (stated !== undefined) return { scope: stated, onlyFor: stated === 'optional' ? onlyFor : [] }
    if (required.has(id)) return { scope: 'required', onlyFor: [] }
    return conditions.has(id) ? { scope: 'optional', onlyFor } : { scope: 'excluded', onlyFor: [] }
  }
}

/** The conditions of what only optional needs lead to. Each package is visited once for each of them that it is given. */
function spread(
  starts: readonly Need[],
  required: ReadonlySet<string>,
  needsOf: (id: string) => readonly Need[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const waiting = [...starts]
  for (let need = waiting.pop(); need; need = waiting.pop()) {
    const { id, onlyFor, kind } = need
    if (kind === 'development' || required.has(id)) continue
    const known = found.get(id)
    const isNews = !known || (onlyFor !== undefined && !known.has(onlyFor) && known.size < mostConditions)
    if (!isNews) continue
    const conditions = known ?? new Set()
    found.set(id, onlyFor === undefined ? conditions : conditions.add(onlyFor))
    // What an optional package needs is needed for the same reason, unless it has one of its own.
    for (const next of needsOf(id)) waiting.push({ ...next, onlyFor: next.onlyFor ?? onlyFor })
  }
  return found
}
