import type { Component } from '../../inventory/component.ts'
import { component } from '../../inventory/described.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import type { LockedFaults } from '../locked/faults.ts'
import { digestsWithoutFile, ownHashes, referencesTo, type Artifact } from './artifact.ts'
import type { Requirement } from './requirement.ts'
import { pythonPurl, type PythonSource } from './source.ts'
import { vcsUrl } from '../origins/address.ts'

/** A distribution as a lock file resolves it. */
export interface LockedDistribution {
  /** Normalised as PEP 503 says. */
  name: string
  version?: string | undefined
  source: PythonSource
  artifacts: Artifact[]
  line?: number | undefined
  /** The file that says it is there, when it is not the lock file. */
  declaredIn?: string
  requires: Requirement[]
  /** What it requires only for one of its extras. */
  extras?: ReadonlyMap<string, Requirement[]>
  /** What its own group of developers requires, as members of a workspace have it. */
  development?: Requirement[]
  description?: string | undefined
  /** The environments in which it is installed. */
  marker?: string | undefined
  scope?: Component['scope'] | undefined
  member?: 'built' | 'other'
  /** Anything else, by namespaced name. */
  properties?: Record<string, string>
}

/** Source: https://packaging.python.org/specifications/name-normalization/ */
const lawfulName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/

/** A distribution as a component, and what is wrong with it. */
export function componentOf(locked: LockedDistribution, file: string, faults: LockedFaults): Omit<Component, 'scope'> {
  const { name, version, source, artifacts, line, declaredIn: place = file, description } = locked
  if (!lawfulName.test(name)) faults.add('name', name, line)
  const purl = pythonPurl(name, version, source)
  return component({
    type: 'library',
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    hashes: ownHashes(artifacts),
    references: [...placeOf(source), ...referencesTo(artifacts, name, source.kind === 'index' && !source.url)],
    ...(description !== undefined && { description }),
    evidence: [declaredIn(place, line)],
    properties: propertiesOf(locked),
  })
}

function placeOf(source: PythonSource): Component['references'] {
  if (source.kind !== 'git') return []
  const url = vcsUrl(source)
  return URL.canParse(url) ? [{ type: 'vcs', url }] : []
}

function propertiesOf({ source, artifacts, marker, properties }: LockedDistribution): Record<string, string> {
  const digests = digestsWithoutFile(artifacts)
  return {
    ...properties,
    ...(source.kind !== 'index' && { 'seaworthy:python:source': source.kind }),
    ...(marker !== undefined && { 'seaworthy:python:marker': marker }),
    ...(digests !== '' && { 'seaworthy:python:digests': digests }),
  }
}
