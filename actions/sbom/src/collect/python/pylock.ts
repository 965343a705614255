import { normalizedName } from '../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, listOr, textOr } from '../lock-text/json.ts'
import { appRequirements } from './app.ts'
import { artifactsIn } from './artifact.ts'
import type { LockedDistribution } from './distribution.ts'
import { packagesIn, readLock } from './packages.ts'
import { readPyproject, subjectFrom } from './pyproject.ts'
import type { Requirement } from './requirement.ts'
import { registriesNamed } from './registries.ts'
import { resolveLock } from './resolve.ts'
import { gitSource, indexSource, localSource, type PythonSource } from './source.ts'

/**
 * `pylock.toml` and `pylock.<name>.toml`, version 1.0, as PEP 751 has them. What packages depend on, tools may leave out.
 * Source: https://packaging.python.org/specifications/pylock-toml/
 */
export async function collectPylock(file: string, folder: SourceFolder): Promise<Collected> {
  const lock = await readLock(file, folder)
  if ('faults' in lock) return nothingBut(lock.faults)
  const { table, text } = lock
  const version = textOr(table['lock-version'])
  const faults = version?.startsWith('1.') ? [] : [unknownVersion(file, version, '1')]
  const pyproject = await readPyproject(file, folder)
  const registries = await registriesNamed([pyproject], file, folder)
  const problems = new LockedFaults(file)
  const entries = packagesIn(table, text, problems, 'packages')
  const distributions = entries.map(({ entry, name, line }): LockedDistribution => ({
    name: normalizedName(name),
    version: textOr(entry['version']),
    source: sourceFrom(entry),
    artifacts: artifactsIn(entry, () => {
      problems.add('integrity', name, line)
    }),
    line,
    requires: requirementsIn(entry['dependencies']),
    marker: textOr(entry['marker']),
  }))
  const tellsGraph = entries.some(({ entry }) => Array.isArray(entry['dependencies']))
  const resolved = resolveLock(
    {
      file,
      registries,
      distributions,
      app: tellsGraph ? appRequirements(pyproject) : undefined,
      flat: tellsGraph ? undefined : `${file} does not tell what packages depend on`,
    },
    problems,
  )
  return assembleLock(resolved, subjectFrom(pyproject), problems, [...faults, ...pyproject.faults])
}

/** Tables with as much of an entry as tells it from others. */
function requirementsIn(list: unknown): Requirement[] {
  return listOr(list).flatMap((one) => {
    const name = isObject(one) ? textOr(one['name']) : undefined
    if (!isObject(one) || name === undefined) return []
    return { name: normalizedName(name), version: textOr(one['version']), extras: [], marker: textOr(one['marker']) }
  })
}

function sourceFrom({ vcs, directory, archive, index }: Record<string, unknown>): PythonSource {
  if (isObject(vcs)) {
    const place = textOr(vcs['url']) ?? textOr(vcs['path']) ?? '.'
    return gitSource(place, { commit: textOr(vcs['commit-id']), subpath: textOr(vcs['subdirectory']) })
  }
  if (isObject(directory)) return { kind: 'local', isInstalled: true }
  if (!isObject(archive)) return indexSource(textOr(index))
  const url = textOr(archive['url'])
  return url === undefined ? localSource(textOr(archive['path'])) : { kind: 'archive', url }
}
