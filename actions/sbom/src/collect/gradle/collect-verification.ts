import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { needsUnknown } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked } from '../locked/package.ts'
import { invalidLock, nothingBut } from '../lock-text/faults.ts'
import { parseXml } from '../lock-text/xml.ts'
import { mavenComponent } from '../maven/artifact.ts'
import { gradleLockFile } from './files.ts'
import { readGradleLock } from './lock.ts'
import { readVerified, type Verified } from './verification.ts'

/** It lists what any build ever asked for, plugins and older versions too. */
const asked = 0.5

/**
 * `gradle/verification-metadata.xml`: the digests of what the lock files name. Without lock files, all that it lists may
 * be in the app.
 */
export async function collectGradleVerification(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const { root, fault } = parseXml(text, file, invalidLock)
  if (fault) return nothingBut([fault])
  const locked = await lockedModules(folder)
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  for (const verified of readVerified(root)) {
    if (verified.isBroken) problems.add('integrity', `${verified.group}:${verified.artifact}`, verified.line)
    const isLocked = locked?.has(keyOf(verified))
    if (isLocked === false || (isLocked && verified.hashes.length === 0)) continue
    const component = mavenComponent(
      verified,
      { line: verified.line, hashes: verified.hashes, confidence: isLocked ? 1 : asked },
      file,
      problems,
    )
    // The weakest of scopes leaves it to the lock file to tell.
    packages.set(String(packages.size), { component, needs: [], scope: isLocked ? 'excluded' : 'optional' })
  }
  const lock = { file, packages, root: [], missing: [], onlyForProperty: 'seaworthy:gradle:only-for' }
  return {
    ...assembleLock(lock, undefined, problems),
    completeness: [
      ...(locked ? [] : [{ aggregate: 'incomplete' as const, refs: [''], because: `${file} is no lock file` }]),
      needsUnknown(packages, `${file} does not tell what modules need`),
    ],
  }
}

/** All that lock files of the sources name; undefined when there is none. */
async function lockedModules(folder: SourceFolder): Promise<Set<string> | undefined> {
  const locked = new Set<string>()
  const files = folder.paths.filter((path) => gradleLockFile.test(path))
  for (const path of files) {
    const { modules } = readGradleLock((await folder.text(path)) ?? '')
    for (const module of modules) locked.add(keyOf(module))
  }
  return files.length === 0 ? undefined : locked
}

function keyOf({ group, artifact, version }: Pick<Verified, 'group' | 'artifact' | 'version'>): string {
  return `${group}:${artifact}:${version}`
}
