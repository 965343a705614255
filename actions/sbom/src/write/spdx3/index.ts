import type { Component } from '../../inventory/component.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import { allSeen } from '../../inventory/seen.ts'
import { sealEverywhere, type Sealed } from '../seal.ts'
import { secondsOf } from '../seconds.ts'
import { spdxIds } from '../spdx/ids.ts'
import { unreadPlaces } from '../unread.ts'
import type { Writing } from '../writing.ts'
import { Agents } from './agents.ts'
import { ancestry } from './ai.ts'
import { documentIri, element, iri } from './elements.ts'
import { creation, type CreationInfo, type Element, type Graph } from './graph.ts'
import { LicenceElements } from './licences.ts'
import { componentElement } from './package.ts'
import { profilesOf } from './profiles.ts'
import { relationship, relationshipsOf } from './relationships.ts'

export type { Graph } from './graph.ts'

/** A document in SPDX 3.0.1, JSON-LD: the same bytes for the same inventory and writing. */
export function writeSpdx3(inventory: Inventory, writing: Writing): Sealed {
  return sealEverywhere(spdx3(inventory, writing))
}

/** The document before it has its namespace. */
function spdx3(inventory: Inventory, writing: Writing): Graph {
  const { subject, components } = inventory
  const ids = spdxIds(inventory)
  const agents = new Agents()
  const licences = new LicenceElements()
  const all = [subject, ...components]
  const described = all.map((component) => componentElement(component, ids.get(component.ref) ?? '', agents))
  const related = [
    ...all.flatMap((component) => licenceRelationships(component, ids.get(component.ref) ?? '', licences)),
    ...relationshipsOf(inventory, ids),
    ...ancestry(components, ids),
  ]
  const dataLicense = licences.ofDocument(writing.dataLicence)
  const info = creationInfo(writing, agents)
  const elements = [...agents.elements(), ...licences.elements(), ...described, ...related]
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      info,
      documentElement(inventory, profilesOf(elements), dataLicense),
      bomElement(inventory, described),
      toolElement(writing.tool),
      ...elements,
    ],
  }
}

function creationInfo({ timestamp, tool, authors, manufacturer }: Writing, agents: Agents): CreationInfo {
  const people = authors.map(({ name, email, isOrganisation }) =>
    agents.refer({ name, isPerson: !isOrganisation, ...(email !== undefined && { email }) }),
  )
  const makers = manufacturer ? [agents.refer({ ...manufacturer, isPerson: false })] : []
  const createdBy = [...new Set([...people, ...makers])]
  return {
    type: 'CreationInfo',
    '@id': creation,
    specVersion: '3.0.1',
    created: secondsOf(timestamp),
    // Somebody must have made it: at least the maker of the tool.
    createdBy: createdBy.length > 0 ? createdBy : [agents.refer({ name: tool.vendor, isPerson: false })],
    createdUsing: [iri('document/tool')],
  }
}

function documentElement(inventory: Inventory, profiles: string[], dataLicense: string | undefined): Element {
  const unread = unreadPlaces(inventory)
  const { name, version } = inventory.subject
  return {
    type: 'SpdxDocument',
    spdxId: documentIri,
    creationInfo: creation,
    name: version === undefined ? name : `${name}-${version}`,
    comment: unread.length === 0 ? undefined : `What is in these files is not known: ${unread.join('; ')}`,
    dataLicense,
    profileConformance: profiles,
    rootElement: [iri('document/bom')],
  }
}

/** `source` is what lock files say, `analyzed` what was found in the app. */
function bomElement({ subject, components }: Inventory, described: readonly Element[]): Element {
  const seen = allSeen(components)
  const [root] = described
  return element('software_Sbom', 'document/bom', {
    name: subject.name,
    software_sbomType: [
      ...(seen.has('declared') || seen.size === 0 ? ['source'] : []),
      ...(seen.has('shipped') ? ['analyzed'] : []),
    ],
    rootElement: root ? [root.spdxId] : [],
    element: described.map(({ spdxId }) => spdxId),
  })
}

function toolElement({ name, version, vendor }: Writing['tool']): Element {
  return element('Tool', 'document/tool', {
    name: `${name}-${version}`,
    description: `${name} ${version} by ${vendor}`,
  })
}

function licenceRelationships({ licences }: Component, id: string, elements: LicenceElements): Element[] {
  const declared = elements.declared(licences)
  const concluded = elements.concluded(licences)
  const from = licences.concluded?.from
  return [
    ...(declared === undefined ? [] : [relationship(id, 'hasDeclaredLicense', [declared])]),
    ...(concluded === undefined
      ? []
      : [
          {
            ...relationship(id, 'hasConcludedLicense', [concluded]),
            comment: from === undefined ? undefined : `Concluded from ${from}.`,
          },
        ]),
  ]
}
