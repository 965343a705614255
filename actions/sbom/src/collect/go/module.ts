import type { Component } from '../../inventory/component.ts'
import type { LockedFaults } from '../locked/faults.ts'
import { listedComponent, type Listed } from '../locked/listed.ts'
import type { ModuleVersion } from './mod.ts'

/** A module path as a component has it: `github.com/owner` and `name`. */
export function splitPath(path: string): { group?: string; name: string } {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? { name: path } : { group: path.slice(0, slash), name: path.slice(slash + 1) }
}

/** A module as a component. One without version is a folder of the sources, which no registry has. */
export function moduleComponent(
  { path, version }: ModuleVersion,
  listed: Pick<Listed, 'line' | 'confidence' | 'properties'>,
  file: string,
  problems: LockedFaults,
): Omit<Component, 'scope'> {
  const purl = version === undefined ? undefined : { type: 'golang' }
  return listedComponent({ ...splitPath(path), version, purl, ...listed }, file, problems)
}
