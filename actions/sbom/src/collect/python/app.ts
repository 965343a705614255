import { normalizedName } from '../../inventory/python-name.ts'
import { objectOr, textsIn } from '../lock-text/json.ts'
import { requirementsIn } from './poetry-table.ts'
import { type Pyproject } from './pyproject.ts'
import { parseRequirement, type Requirement } from './requirement.ts'
import type { AppRequirement } from './resolve.ts'

/**
 * What the app depends on by `[project]` and `[dependency-groups]`, and by the tables that poetry, PDM and uv had before.
 * Undefined without a manifest.
 * Source: https://packaging.python.org/specifications/dependency-groups/
 */
export function appRequirements({ table }: Pyproject): AppRequirement[] | undefined {
  if (!table) return undefined
  const { poetry, pdm, uv } = objectOr(table['tool'])
  const project = objectOr(table['project'])
  const groups = [table['dependency-groups'], objectOr(pdm)['dev-dependencies']].flatMap((one) =>
    Object.values(objectOr(one)),
  )
  return [
    ...parseAll(project['dependencies']).map(required),
    ...Object.entries(objectOr(project['optional-dependencies'])).flatMap(([extra, list]) =>
      parseAll(list).map((requirement) => forExtra(requirement, normalizedName(extra))),
    ),
    ...[...groups, objectOr(uv)['dev-dependencies']].flatMap((list) => parseAll(list).map(forDevelopment)),
    ...poetryRequirements(objectOr(poetry)),
  ]
}

export function required(requirement: Requirement): AppRequirement {
  return { requirement, kind: 'required' }
}

export function forExtra(requirement: Requirement, extra: string): AppRequirement {
  return { requirement, kind: 'optional', onlyFor: `extra ${extra}` }
}

export function forDevelopment(requirement: Requirement): AppRequirement {
  return { requirement, kind: 'development' }
}

/** Groups include one another by tables, which are no requirements: each is read for itself. */
function parseAll(list: unknown): Requirement[] {
  return textsIn(list).flatMap((text) => parseRequirement(text) ?? [])
}

function poetryRequirements(poetry: Record<string, unknown>): AppRequirement[] {
  const extras = Map.groupBy(
    Object.entries(objectOr(poetry['extras'])).flatMap(([extra, names]) =>
      textsIn(names).map((name) => ({ extra: normalizedName(extra), name: normalizedName(name) })),
    ),
    ({ name }) => name,
  )
  const groups = Object.values(objectOr(poetry['group'])).map((group) => objectOr(group)['dependencies'])
  return [
    ...requirementsIn(poetry['dependencies']).map((requirement) => {
      if (requirement.optional !== true) return required(requirement)
      const names = extras.get(requirement.name)?.map(({ extra }) => extra) ?? []
      return forExtra(requirement, names.sort().join(' or ') || 'of none')
    }),
    ...[poetry['dev-dependencies'], ...groups].flatMap((table) => requirementsIn(table).map(forDevelopment)),
  ]
}
