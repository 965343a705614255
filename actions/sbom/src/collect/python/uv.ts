import type { Component } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { normalizedName } from '../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, listOr, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { forDevelopment, forExtra, required } from './app.ts'
import { artifactsIn } from './artifact.ts'
import type { LockedDistribution } from './distribution.ts'
import { packagesIn, readLock, type Entry } from './packages.ts'
import { readPyproject, subjectFrom } from './pyproject.ts'
import { extrasIn, type Requirement } from './requirement.ts'
import { registriesNamed } from './registries.ts'
import { resolveLock, type AppRequirement } from './resolve.ts'
import { gitSource, indexSource, localSource, type PythonSource } from './source.ts'

/**
 * `uv.lock`, version 1. What it tells of packages it tells of the app and of members of its workspace, too.
 * Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export async function collectUv(file: string, folder: SourceFolder): Promise<Collected> {
  const lock = await readLock(file, folder)
  if ('faults' in lock) return nothingBut(lock.faults)
  const { table, text } = lock
  const faults = table['version'] === 1 ? [] : [unknownVersion(file, table['version'], '1')]
  const pyproject = await readPyproject(file, folder)
  const registries = await registriesNamed([pyproject], file, folder)
  const problems = new LockedFaults(file)
  const entries = packagesIn(table, text, problems)
  const members = new Set(textsIn(objectOr(table['manifest'])['members']).map(normalizedName))
  const app = entries.find(isApp)
  const distributions = entries
    .filter((one) => one !== app)
    .map((one): LockedDistribution => {
      const member = members.has(normalizedName(one.name))
        ? { member: app ? ('other' as const) : ('built' as const) }
        : {}
      return { ...distributionFrom(one, problems), ...member }
    })
  const appName = app && normalizedName(app.name)
  const resolved = resolveLock({ file, registries, distributions, app: appOf(app, members), appName }, problems)
  const subject = subjectFrom(pyproject) ?? (app && subjectOf(app, file))
  return assembleLock(resolved, subject, problems, [...faults, ...pyproject.faults])
}

/** The package whose sources are where the lock file is. */
function isApp({ entry }: Entry): boolean {
  const { editable, virtual, directory } = objectOr(entry['source'])
  return [editable, virtual, directory].includes('.')
}

function subjectOf({ name, entry, line }: Entry, file: string): Partial<Component> {
  const version = textOr(entry['version'])
  return {
    name: normalizedName(name),
    ...(version !== undefined && { version }),
    evidence: [declaredIn(file, line)],
  }
}

/** A workspace without an app of its own depends on its members. */
function appOf(app: Entry | undefined, members: ReadonlySet<string>): AppRequirement[] | undefined {
  if (!app) return members.size > 0 ? [] : undefined
  const { dependencies, extras, development } = requirementsOf(app.entry)
  return [
    ...dependencies.map(required),
    ...[...extras].flatMap(([extra, list]) => list.map((one) => forExtra(one, extra))),
    ...development.map(forDevelopment),
  ]
}

function distributionFrom({ entry, name, line }: Entry, problems: LockedFaults): LockedDistribution {
  const { dependencies, extras, development } = requirementsOf(entry)
  const version = textOr(entry['version'])
  const source = sourceFrom(objectOr(entry['source']))
  if (version === undefined && source.kind === 'index') problems.add('version', name, line)
  return {
    name: normalizedName(name),
    version,
    source,
    artifacts: artifactsIn(entry, () => {
      problems.add('integrity', name, line)
    }),
    line,
    requires: dependencies,
    extras,
    development,
    marker: textsIn(entry['resolution-markers']).join(' or ') || undefined,
  }
}

interface Requirements {
  dependencies: Requirement[]
  extras: Map<string, Requirement[]>
  development: Requirement[]
}

function requirementsOf(entry: Record<string, unknown>): Requirements {
  return {
    dependencies: requirementsIn(entry['dependencies']),
    extras: new Map(
      Object.entries(objectOr(entry['optional-dependencies'])).map(([extra, list]) => [
        normalizedName(extra),
        requirementsIn(list),
      ]),
    ),
    development: Object.values(objectOr(entry['dev-dependencies'])).flatMap(requirementsIn),
  }
}

/** `{ name, version, extra, marker }`: the version where the lock file has several. */
function requirementsIn(list: unknown): Requirement[] {
  return listOr(list).flatMap((one) => {
    const { name, version, extra, marker } = objectOr(one)
    if (!isObject(one) || typeof name !== 'string') return []
    return {
      name: normalizedName(name),
      version: textOr(version),
      extras: extrasIn(textsIn(extra)),
      marker: textOr(marker),
    }
  })
}

function sourceFrom(source: Record<string, unknown>): PythonSource {
  const { registry, git, url, virtual, path } = source
  if (typeof git === 'string') {
    const [place = '', commit] = git.split('#', 2)
    const subpath = /[?&]subdirectory=([^&#]+)/.exec(place)?.[1]
    return gitSource(place, { commit, subpath: subpath?.replaceAll('%2F', '/') })
  }
  if (typeof url === 'string') return { kind: 'archive', url }
  if (typeof registry === 'string') return indexSource(registry)
  if (typeof virtual === 'string') return { kind: 'local', isInstalled: false }
  return localSource(textOr(path))
}
