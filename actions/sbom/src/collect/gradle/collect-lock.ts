import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Need } from '../locked/package.ts'
import { mergeConflict, nothingBut } from '../lock-text/faults.ts'
import { mavenComponent } from '../maven/artifact.ts'
import { readGradleLock, type LockedModule } from './lock.ts'
import { configuredScope } from './scope.ts'

/**
 * `gradle.lockfile`, that of a build script, and those of `gradle/dependency-locks`: all modules in their versions, and
 * not which needs which.
 */
export async function collectGradleLock(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const conflict = mergeConflict(text, file)
  if (conflict) return nothingBut([conflict])
  const { modules, unread } = readGradleLock(text, configurationOf(file))
  const problems = new LockedFaults(file)
  for (const one of unread) problems.add('entry', one.text, one.line)
  const isForBuilding = /(?:^|\/)(?:buildscript|settings)-/.test(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const module of modules) {
    const id = String(module.line)
    const scope = isForBuilding ? 'excluded' : configuredScope(module.configurations)
    packages.set(id, { component: componentOf(module, file, problems), needs: [], scope })
    root.push({ id, kind: scope === 'excluded' ? 'development' : scope })
  }
  const flat = `${file} does not tell what modules need`
  const lock = { file, packages, root, missing: [], flat, onlyForProperty: 'seaworthy:gradle:only-for' }
  return assembleLock(lock, undefined, problems)
}

/** `compileClasspath` of `gradle/dependency-locks/compileClasspath.lockfile`. */
function configurationOf(file: string): string | undefined {
  return file.endsWith('gradle.lockfile') ? undefined : posix.basename(file, '.lockfile')
}

function componentOf(module: LockedModule, file: string, problems: LockedFaults): Locked['component'] {
  const { configurations, line } = module
  const properties = configurations.length === 0 ? {} : { 'seaworthy:gradle:configurations': configurations.join(', ') }
  return mavenComponent(module, { line, properties }, file, problems)
}
