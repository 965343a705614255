import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Need } from '../locked/package.ts'
import { invalidLock, nothingBut } from '../lock-text/faults.ts'
import { childrenOf, parseXml } from '../lock-text/xml.ts'
import { normalVersion, nugetComponent } from './package.ts'

/**
 * `packages.config` of projects from before .NET Core: all packages in their exact versions, those that others need
 * among them, and not who needs whom.
 * Source: https://learn.microsoft.com/nuget/reference/packages-config
 */
export async function collectPackagesConfig(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const { root: document, fault } = parseXml(text, file, invalidLock)
  if (fault) return nothingBut([fault])
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const { attributes, line } of childrenOf(document, 'package')) {
    const { id: name = '', version } = attributes
    if (!version) problems.add('version', name, line)
    const id = String(packages.size)
    const component = nugetComponent(
      { name, version: version ? normalVersion(version) : undefined, line },
      file,
      problems,
    )
    packages.set(id, { component, needs: [] })
    root.push({ id, kind: attributes['developmentDependency'] === 'true' ? 'development' : 'required' })
  }
  const flat = `${file} does not tell what packages need`
  return assembleLock(
    { file, packages, root, missing: [], flat, onlyForProperty: 'seaworthy:nuget:only-for' },
    undefined,
    problems,
  )
}
