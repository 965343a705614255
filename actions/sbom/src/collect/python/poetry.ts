import type { Component } from '../../inventory/component.ts'
import { normalizedName } from '../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { appRequirements } from './app.ts'
import { artifactFrom, hashOf, type Artifact } from './artifact.ts'
import type { LockedDistribution } from './distribution.ts'
import { packagesIn, readLock } from './packages.ts'
import { requirementsIn } from './poetry-table.ts'
import { readPyproject, subjectFrom } from './pyproject.ts'
import { parseRequirement, type Requirement } from './requirement.ts'
import { registriesNamed } from './registries.ts'
import { resolveLock } from './resolve.ts'
import { gitSource, indexSource, localSource, type PythonSource } from './source.ts'

/**
 * `poetry.lock`, versions 1.0 to 2.1.
 * Source: src/poetry/packages/locker.py of https://github.com/python-poetry/poetry
 */
export async function collectPoetry(file: string, folder: SourceFolder): Promise<Collected> {
  const lock = await readLock(file, folder)
  if ('faults' in lock) return nothingBut(lock.faults)
  const { table, text } = lock
  const metadata = objectOr(table['metadata'])
  const version = textOr(metadata['lock-version'])
  const faults = /^[12]\.|^1$/.test(version ?? '1.0') ? [] : [unknownVersion(file, version, '1 and 2')]
  const pyproject = await readPyproject(file, folder)
  const registries = await registriesNamed([pyproject], file, folder)
  const app = appRequirements(pyproject)
  const problems = new LockedFaults(file)
  const distributions = packagesIn(table, text, problems).map(({ entry, name, line }): LockedDistribution => {
    const broken = (): void => {
      problems.add('integrity', name, line)
    }
    return {
      name: normalizedName(name),
      version: textOr(entry['version']),
      source: sourceFrom(objectOr(entry['source'])),
      artifacts: artifactsOf(entry, metadata, broken),
      line,
      requires: requirementsIn(entry['dependencies']),
      extras: extrasOf(entry),
      description: textOr(entry['description']),
      marker: markerOf(entry['markers']),
      scope: scopeOf(entry, app !== undefined),
    }
  })
  const resolved = resolveLock({ file, registries, distributions, app }, problems)
  return assembleLock(resolved, subjectFrom(pyproject), problems, [...faults, ...pyproject.faults])
}

/** Version 1.0 has digests without names, and 1.1 files in a table of their own. */
function artifactsOf(
  entry: Record<string, unknown>,
  metadata: Record<string, unknown>,
  broken: () => void,
): Artifact[] {
  const name = textOr(entry['name']) ?? ''
  const files = entry['files'] ?? own(metadata['files'], name)
  if (Array.isArray(files)) return (files as unknown[]).flatMap((one) => artifactFrom(one, broken))
  return textsIn(own(metadata['hashes'], name)).flatMap((digest) => {
    const hash = hashOf(`sha256:${digest}`)
    if (!hash) broken()
    return { hashes: hash ? [hash] : [] }
  })
}

function own(table: unknown, name: string): unknown {
  return isObject(table) && Object.hasOwn(table, name) ? table[name] : undefined
}

/** An extra names dependencies that the entry lists as optional, with what it takes them for. */
function extrasOf(entry: Record<string, unknown>): Map<string, Requirement[]> {
  return new Map(
    Object.entries(objectOr(entry['extras'])).map(([extra, list]) => [
      normalizedName(extra),
      textsIn(list).flatMap((text) => {
        const requirement = parseRequirement(text)
        return requirement ? [{ ...requirement, optional: true }] : []
      }),
    ]),
  )
}

/** By groups one marker each, or one for all. */
function markerOf(markers: unknown): string | undefined {
  if (!isObject(markers)) return textOr(markers)
  const all = Object.entries(markers).map(([group, marker]) => `${group}: ${String(marker)}`)
  return all.length === 0 ? undefined : all.join('; ')
}

/** Before the manifest's groups were in the lock file, a category was. */
function scopeOf(
  { category, groups, optional }: Record<string, unknown>,
  hasApp: boolean,
): Component['scope'] | undefined {
  if (category === 'dev' || (Array.isArray(groups) && !groups.includes('main'))) return 'excluded'
  return optional === true && !hasApp ? 'optional' : undefined
}

function sourceFrom({ type, url, resolved_reference, subdirectory }: Record<string, unknown>): PythonSource {
  const place = textOr(url) ?? ''
  switch (type) {
    case 'git':
      return gitSource(place, { commit: textOr(resolved_reference), subpath: textOr(subdirectory) })
    case 'url':
      return { kind: 'archive', url: place }
    case 'file':
    case 'directory':
      return localSource(place)
    default:
      return indexSource(textOr(url))
  }
}
