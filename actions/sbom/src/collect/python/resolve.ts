import { satisfies } from '@renovatebot/pep440'
import type { LockedFaults } from '../locked/faults.ts'
import type { Lock, Locked, Need } from '../locked/package.ts'
import { componentOf, type LockedDistribution } from './distribution.ts'
import { originsOf } from './origins.ts'
import type { Requirement } from './requirement.ts'

/** What the app depends on: at all times, for an extra, or for a group of its developers. */
export interface AppRequirement {
  requirement: Requirement
  kind: Need['kind']
  /** `extra gui`, for what is optional. */
  onlyFor?: string
}

/** What a lock file says, with requirements by name. */
export interface PythonLock {
  file: string
  distributions: readonly LockedDistribution[]
  /** The name of the app, which its members and its own extras may require. */
  appName?: string | undefined
  /** Undefined when nothing says what the app depends on. */
  app: readonly AppRequirement[] | undefined
  /** Hosts of the indexes that the project names. */
  registries: ReadonlySet<string>
  /** Why requirements are not known, where the lock file is a list. */
  flat?: string | undefined
}

/** The lock file with the distributions that requirements lead to. */
export function resolveLock(lock: PythonLock, problems: LockedFaults): Lock {
  const { file, distributions, app, appName, flat, registries } = lock
  const ids = new Map(distributions.map((one, index) => [one, String(index)]))
  const byName = Map.groupBy(distributions, ({ name }) => name)
  const isAsked = extrasAsked(lock)
  const missing: Lock['missing'] = []

  const targets = (requirement: Requirement, from: string, line: number | undefined): string[] => {
    const found = choose(byName.get(requirement.name) ?? [], requirement)
    const mayBeAbsent =
      requirement.marker !== undefined || requirement.optional === true || requirement.name === appName
    if (found.length === 0 && !mayBeAbsent) missing.push({ from, name: requirement.name, line })
    return found.flatMap((one) => ids.get(one) ?? [])
  }
  /** A marker decides as a target does elsewhere: who builds for which system, nothing here knows. */
  const needs = (requirement: Requirement, from: string, line?: number, extra?: string): Need[] =>
    targets(requirement, from, line).map((id) => {
      const conditions = [extra && `extra ${extra}`, requirement.marker && `marker ${requirement.marker}`].filter(
        Boolean,
      )
      return conditions.length === 0
        ? { id, kind: 'required' }
        : { id, kind: 'optional', onlyFor: conditions.join(' with ') }
    })

  const packages = new Map<string, Locked>()
  for (const one of distributions) {
    const id = ids.get(one) ?? ''
    const { name, line, scope, member } = one
    packages.set(id, {
      component: componentOf(one, file, problems),
      needs: [
        ...one.requires.flatMap((requirement) => needs(requirement, id, line)),
        ...[...(one.extras ?? [])].flatMap(([extra, list]) =>
          list.flatMap((requirement) => needs(requirement, id, line, isAsked(name, extra) ? undefined : extra)),
        ),
        ...developmentNeeds(one.development ?? [], (requirement) => targets(requirement, id, line)),
      ],
      scope,
      ...(member && { member }),
    })
  }
  // Tools lock extras and groups of developers only when they are told to.
  const root = app?.flatMap(({ requirement, kind, onlyFor }): Need[] => {
    if (kind === 'required') return needs(requirement, '')
    return targets({ ...requirement, optional: true }, '', undefined).map((id) => ({
      id,
      kind,
      onlyFor,
    }))
  })
  const origins = originsOf(file, distributions, registries)
  return { file, packages, root, missing, flat, onlyForProperty: 'seaworthy:python:only-for', origins }
}

function developmentNeeds(list: readonly Requirement[], targets: (one: Requirement) => string[]): Need[] {
  return list.flatMap((requirement) => targets(requirement).map((id): Need => ({ id, kind: 'development' })))
}

/**
 * Of several versions that a lock file has for several environments, those that a requirement allows; all, where it says
 * it in a way that is not Python's own.
 */
function choose(
  candidates: readonly LockedDistribution[],
  { version, specifier }: Requirement,
): readonly LockedDistribution[] {
  if (version !== undefined) {
    const exact = candidates.filter((one) => one.version === version)
    return exact.length > 0 ? exact : candidates
  }
  if (candidates.length < 2 || specifier === undefined || specifier.length > 200) return candidates
  const allowed = candidates.filter((one) => one.version !== undefined && satisfies(one.version, specifier))
  return allowed.length > 0 ? allowed : candidates
}

/** Whether anything asks for an extra of a distribution, `requests[socks]`. */
function extrasAsked({ distributions, app }: PythonLock): (name: string, extra: string) => boolean {
  const asked = new Set<string>()
  const read = (requirements: readonly Requirement[]): void => {
    for (const { name, extras } of requirements) for (const extra of extras) asked.add(`${name}[${extra}]`)
  }
  read(app?.map(({ requirement }) => requirement) ?? [])
  for (const { requires, extras, development } of distributions) {
    read(requires)
    read(development ?? [])
    for (const list of extras?.values() ?? []) read(list)
  }
  return (name, extra) => asked.has(`${name}[${extra}]`)
}
