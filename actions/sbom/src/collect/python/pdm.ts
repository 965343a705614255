import { normalizedName } from '../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { listOr, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { appRequirements } from './app.ts'
import { artifactFrom } from './artifact.ts'
import type { LockedDistribution } from './distribution.ts'
import { packagesIn, readLock } from './packages.ts'
import { readPyproject, subjectFrom } from './pyproject.ts'
import { parseRequirement } from './requirement.ts'
import { registriesNamed } from './registries.ts'
import { resolveLock } from './resolve.ts'
import { gitSource, indexSource, localSource, type PythonSource } from './source.ts'

/**
 * `pdm.lock`, versions 4.0 to 4.5. A distribution with extras has entries of its own, which require it without.
 * Source: https://pdm-project.org/latest/usage/lockfile/
 */
export async function collectPdm(file: string, folder: SourceFolder): Promise<Collected> {
  const lock = await readLock(file, folder)
  if ('faults' in lock) return nothingBut(lock.faults)
  const { table, text } = lock
  const metadata = objectOr(table['metadata'])
  const version = textOr(metadata['lock_version'])
  const faults = version?.startsWith('4.') ? [] : [unknownVersion(file, version, '4')]
  const pyproject = await readPyproject(file, folder)
  const registries = await registriesNamed([pyproject], file, folder)
  const problems = new LockedFaults(file)
  const distributions = packagesIn(table, text, problems).map(({ entry, name, line }): LockedDistribution => {
    const files = filesOf(entry, metadata)
    const { groups } = entry
    return {
      name: normalizedName(name),
      version: textOr(entry['version']),
      source: sourceFrom(entry),
      artifacts: files.flatMap((one) =>
        artifactFrom(one, () => {
          problems.add('integrity', name, line)
        }),
      ),
      line,
      requires: textsIn(entry['dependencies']).flatMap((requirement) => parseRequirement(requirement) ?? []),
      description: textOr(entry['summary']),
      marker: textOr(entry['marker']),
      scope: Array.isArray(groups) && groups.every(isForDevelopment) ? 'excluded' : undefined,
    }
  })
  const resolved = resolveLock({ file, registries, distributions, app: appRequirements(pyproject) }, problems)
  return assembleLock(resolved, subjectFrom(pyproject), problems, [...faults, ...pyproject.faults])

  /** Groups that are no extras of the app are of its developers. */
  function isForDevelopment(group: unknown): boolean {
    return (
      group !== 'default' &&
      !Object.hasOwn(objectOr(objectOr(pyproject.table?.['project'])['optional-dependencies']), String(group))
    )
  }
}

/** Before version 4.2, files are in a table of their own. */
function filesOf(
  { files, name, version }: Record<string, unknown>,
  metadata: Record<string, unknown>,
): readonly unknown[] {
  const key = `${textOr(name) ?? ''} ${textOr(version) ?? ''}`
  const apart = objectOr(metadata['files'])
  return listOr(files ?? (Object.hasOwn(apart, key) ? apart[key] : undefined))
}

function sourceFrom({ git, revision, subdirectory, url, path, index }: Record<string, unknown>): PythonSource {
  if (typeof git === 'string') return gitSource(git, { commit: textOr(revision), subpath: textOr(subdirectory) })
  if (typeof url === 'string') return { kind: 'archive', url }
  if (typeof path === 'string') return localSource(path)
  return indexSource(textOr(index))
}
