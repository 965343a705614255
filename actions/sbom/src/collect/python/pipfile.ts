import { normalizedName } from '../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, listOr, objectOr, parseJsonLock, textOr, textsIn } from '../lock-text/json.ts'
import { folderOf } from '../../inventory/path.ts'
import { forDevelopment, required } from './app.ts'
import { hashOf } from './artifact.ts'
import type { LockedDistribution } from './distribution.ts'
import { requirementsIn } from './poetry-table.ts'
import { readManifest, readPyproject, subjectFrom } from './pyproject.ts'
import { pinnedVersion } from './requirement.ts'
import { registriesNamed } from './registries.ts'
import { resolveLock } from './resolve.ts'
import { gitSource, indexSource, localSource, placeSource, type PythonSource } from './source.ts'

/**
 * `Pipfile.lock`, version 6: a list for the app and one for its developers, which does not tell who depends on whom.
 * Source: https://github.com/pypa/pipfile#pipfilelock
 */
export async function collectPipfile(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const lines = new Map<string, number>()
  const parsed = parseJsonLock(text, file, ([section = '', name = '', ...deeper], line) => {
    if (deeper.length === 0) lines.set(`${section} ${name}`, line)
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const { _meta: meta, default: main, develop } = parsed.value
  const version = objectOr(meta)['pipfile-spec']
  if (main === undefined && develop === undefined) {
    return nothingBut([invalidLock(file, 'The lock file has neither "default" nor "develop".', 1)])
  }
  const faults = version === 6 ? [] : [unknownVersion(file, version, '6')]
  const indexes = indexesIn(objectOr(meta)['sources'])
  const problems = new LockedFaults(file)
  const read = (section: string, list: unknown, scope: LockedDistribution['scope']): LockedDistribution[] =>
    Object.entries(objectOr(list)).map(([name, value]) =>
      distributionFrom(name, objectOr(value), { line: lines.get(`${section} ${name}`), scope, indexes, problems }),
    )
  const pipfile = await readManifest(`${folderOf(file)}Pipfile`, folder)
  const pyproject = await readPyproject(file, folder)
  const registries = await registriesNamed([pyproject, pipfile], file, folder)
  const app = pipfile.table && [
    ...requirementsIn(pipfile.table['packages']).map(required),
    ...requirementsIn(pipfile.table['dev-packages']).map(forDevelopment),
  ]
  const distributions = [...read('default', main, 'required'), ...read('develop', develop, 'excluded')]
  const flat = `${file} does not tell what packages depend on`
  const resolved = resolveLock({ file, registries, distributions, app, flat }, problems)
  return assembleLock(resolved, subjectFrom(pyproject), problems, [...faults, ...pipfile.faults])
}

interface Context {
  line: number | undefined
  scope: LockedDistribution['scope']
  /** Addresses by the names that entries have for them. */
  indexes: ReadonlyMap<string, string>
  problems: LockedFaults
}

function distributionFrom(
  name: string,
  entry: Record<string, unknown>,
  { line, scope, indexes, problems }: Context,
): LockedDistribution {
  const source = sourceFrom(entry, indexes)
  const stated = textOr(entry['version'])
  const version = pinnedVersion(stated)
  if (version === undefined && source.kind === 'index') problems.add('unpinned', name, line)
  const digests = textsIn(entry['hashes'])
  const hashes = digests.flatMap((digest) => hashOf(digest) ?? [])
  if (hashes.length < digests.length) problems.add('integrity', name, line)
  return {
    name: normalizedName(name),
    version,
    source,
    artifacts: hashes.map((hash) => ({ hashes: [hash] })),
    line,
    requires: [],
    marker: textOr(entry['markers']),
    scope,
  }
}

function sourceFrom(entry: Record<string, unknown>, indexes: ReadonlyMap<string, string>): PythonSource {
  const { git, ref, subdirectory, file, path, index } = entry
  if (typeof git === 'string') return gitSource(git, { commit: textOr(ref), subpath: textOr(subdirectory) })
  if (typeof file === 'string') return placeSource(file)
  if (typeof path === 'string') return localSource(path)
  return indexSource(typeof index === 'string' ? indexes.get(index) : undefined)
}

function indexesIn(sources: unknown): Map<string, string> {
  const entries = listOr(sources).filter(isObject)
  return new Map(entries.map(({ name, url }) => [textOr(name) ?? '', textOr(url) ?? '']))
}
