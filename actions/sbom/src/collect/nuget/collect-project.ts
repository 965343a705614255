import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { assembleLock } from '../locked/assemble.ts'
import { leftOpen } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Need } from '../locked/package.ts'
import { nothingBut } from '../lock-text/faults.ts'
import { notLocked } from '../unlocked/fault.ts'
import { normalVersion, nugetComponent } from './package.ts'
import { readProject, type PackageReference } from './project.ts'

/** The lowest version that will do is the one that NuGet takes, unless another package asks for a higher one. */
const lowest = 0.8

const command = 'dotnet restore --use-lock-file'

/**
 * A project without lock file: the packages that it asks for itself. What those need is told nowhere.
 * Source: https://learn.microsoft.com/nuget/concepts/dependency-resolution
 */
export async function collectNugetProject(file: string, folder: SourceFolder): Promise<Collected> {
  if (isLocked(file, folder)) return nothingBut([])
  const { project, faults } = await readProject(file, folder)
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const reference of project?.packages ?? []) {
    const id = `${reference.name.toLowerCase()}\0${packages.size}`
    packages.set(id, { component: componentOf(reference, problems), needs: [] })
    root.push({ id, kind: reference.isDevelopment ? 'development' : 'required' })
  }
  const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:nuget:only-for' }
  return {
    ...assembleLock(lock, undefined, problems, packages.size === 0 ? faults : [...faults, notLocked(file, command)]),
    completeness: leftOpen(packages, `${file} has no packages.lock.json`),
  }
}

/** Where a lock file or what a restore left stands beside it, that says more. */
function isLocked(file: string, folder: SourceFolder): boolean {
  const directory = posix.dirname(file)
  const name = posix.basename(file, posix.extname(file)).replaceAll(' ', '_')
  const others = ['packages.lock.json', `packages.${name}.lock.json`, 'packages.config', 'obj/project.assets.json']
  return others.some((lock) => isAmong(folder, posix.join(directory, lock)))
}

function componentOf(
  { name, version: asked, file, line }: PackageReference,
  problems: LockedFaults,
): Locked['component'] {
  const [, exact] = /^\[\s*([^,\s]+)\s*\]$/.exec(asked ?? '') ?? []
  const least = asked !== undefined && /^\d[^*,\s]*$/.test(asked) ? asked : undefined
  const version = exact ?? least
  return nugetComponent(
    {
      name,
      version: version && normalVersion(version),
      line,
      confidence: exact === undefined ? lowest : 1,
      properties: asked === undefined || asked === version ? {} : { 'seaworthy:nuget:requested': asked },
    },
    file,
    problems,
  )
}
