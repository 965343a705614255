import { posix } from 'node:path'
import type { Component } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { assembleLock } from '../locked/assemble.ts'
import { leftOpen } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Need } from '../locked/package.ts'
import { nothingBut } from '../lock-text/faults.ts'
import { mavenComponent } from './artifact.ts'
import { effectivePom, type Dependency, type EffectivePom } from './effective.ts'
import { readPoms } from './pom.ts'
import { shippedScope } from './scope.ts'

/** `pom.xml`: what the app asks for itself. What that needs is told by a lock file, if one is there. */
export async function collectPom(file: string, folder: SourceFolder): Promise<Collected> {
  const { poms, faults } = await readPoms(file, folder)
  if (poms.length === 0) return nothingBut(faults)
  const pom = effectivePom(poms)
  const subject = subjectOf(pom, file)
  if (isAmong(folder, posix.join(posix.dirname(file), 'lockfile.json')))
    return { ...nothingBut(faults), ...(subject && { subject }) }

  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const dependency of pom.dependencies) {
    const id = String(packages.size)
    const scope = shippedScope(dependency.scope, dependency.isOptional)
    packages.set(id, { component: componentOf(dependency, problems), needs: [], scope })
    root.push({ id, kind: scope === 'excluded' ? 'development' : scope })
  }
  const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:maven:only-for' }
  return {
    ...assembleLock(lock, subject, problems, faults),
    // A project that asks for nothing, such as one that only has modules, leaves nothing open.
    completeness: leftOpen(packages, `${file} is no lock file`),
  }
}

function componentOf(dependency: Dependency, problems: LockedFaults): Locked['component'] {
  const { file, line, scope } = dependency
  const isProvided = scope === 'provided' || scope === 'system'
  const properties: Record<string, string> = isProvided ? { 'seaworthy:maven:scope': scope } : {}
  return mavenComponent(dependency, { line, properties }, file, problems)
}

function subjectOf({ group, artifact, version }: EffectivePom, file: string): Partial<Component> | undefined {
  if (artifact === undefined) return undefined
  return {
    name: artifact,
    ...(group !== undefined && { group }),
    ...(version !== undefined && { version }),
    evidence: [declaredIn(file)],
  }
}
