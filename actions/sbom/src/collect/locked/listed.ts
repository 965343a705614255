import type { Component, Hash, Reference } from '../../inventory/component.ts'
import { component } from '../../inventory/described.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { packageUrl, type PurlParts } from '../../inventory/purl.ts'
import type { LockedFaults } from './faults.ts'

/** A package as a line or entry of a file lists it. */
export interface Listed {
  name: string
  group?: string | undefined
  version?: string | undefined
  /** The parts of its package URL that are not as above; undefined for what no registry has. */
  purl: (Pick<PurlParts, 'type'> & Partial<PurlParts>) | undefined
  hashes?: Hash[] | undefined
  references?: Reference[] | undefined
  line?: number | undefined
  /** 1 unless the file leaves something open. */
  confidence?: number | undefined
  properties?: Record<string, string> | undefined
}

/** What would break a line of a report, or of the file that it stands in. */
const unlawful = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^$/u

/** The package as a component; a name that no package may have is told to `problems`. */
export function listedComponent(listed: Listed, file: string, problems: LockedFaults): Omit<Component, 'scope'> {
  const { name, group, version, line, confidence } = listed
  if (unlawful.test(name) || (group !== undefined && unlawful.test(group))) problems.add('name', name, line)
  const purl = listed.purl && packageUrl({ namespace: group, name, version, ...listed.purl })
  return component({
    type: 'library',
    name,
    ...(group !== undefined && { group }),
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    hashes: listed.hashes ?? [],
    references: listed.references ?? [],
    evidence: [declaredIn(file, line, confidence)],
    properties: listed.properties ?? {},
  })
}
