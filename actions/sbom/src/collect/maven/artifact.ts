import type { Component } from '../../inventory/component.ts'
import type { LockedFaults } from '../locked/faults.ts'
import { listedComponent, type Listed } from '../locked/listed.ts'

/** What Maven's repositories know an artifact by. */
export interface Coordinates {
  group: string
  artifact: string
  version?: string | undefined
  /** `jar` when it is not told. */
  type?: string | undefined
  classifier?: string | undefined
}

/** Types that say how a `jar` is used, and not that the file is another. */
const jars = new Set(['jar', 'test-jar', 'maven-plugin', 'ejb', 'bundle', 'eclipse-plugin'])

/** An artifact as a component. */
export function mavenComponent(
  { group, artifact, version, type = 'jar', classifier }: Coordinates,
  listed: Omit<Listed, 'name' | 'group' | 'version' | 'purl'>,
  file: string,
  problems: LockedFaults,
): Omit<Component, 'scope'> {
  const qualifiers = {
    ...(classifier !== undefined && { classifier }),
    ...(!jars.has(type) && { type }),
  }
  return listedComponent(
    { name: artifact, group, version, purl: { type: 'maven', qualifiers }, ...listed },
    file,
    problems,
  )
}

/** Coordinates as one text, to find them again. */
export function artifactKey({ group, artifact }: Pick<Coordinates, 'group' | 'artifact'>): string {
  return `${group}:${artifact}`
}
