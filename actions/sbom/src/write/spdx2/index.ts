import type { Inventory } from '../../inventory/inventory.ts'
import { oneLine } from '../one-line.ts'
import { secondsOf } from '../seconds.ts'
import { seal, unsealed, type Sealed } from '../seal.ts'
import { spdxIds } from '../spdx/ids.ts'
import { SpdxLicences } from '../spdx/licences.ts'
import { unreadPlaces } from '../unread.ts'
import type { Writing } from '../writing.ts'
import type { SpdxDocument } from './document.ts'
import { agent, packageOf } from './package.ts'
import { relationshipsOf } from './relationships.ts'

export type { SpdxDocument } from './document.ts'

/** A document in SPDX 2.3: the same bytes for the same inventory and writing, with a namespace of both. */
export function writeSpdx2(inventory: Inventory, writing: Writing): Sealed {
  return seal(spdx2(inventory, writing))
}

/** The document before it has its namespace. */
function spdx2(inventory: Inventory, writing: Writing): SpdxDocument {
  const { subject, components } = inventory
  const ids = spdxIds(inventory)
  const licences = new SpdxLicences()
  const packages = [subject, ...components].map((component) =>
    packageOf(component, `SPDXRef-${ids.get(component.ref) ?? ''}`, licences),
  )
  const extracted = licences.extracted()
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: oneLine(subject.version === undefined ? subject.name : `${subject.name}-${subject.version}`),
    documentNamespace: `https://seaworthy.dev/spdx/${unsealed}`,
    creationInfo: {
      created: secondsOf(writing.timestamp),
      creators: creators(writing),
      comment: unreadComment(inventory),
    },
    packages,
    hasExtractedLicensingInfos: extracted.length === 0 ? undefined : extracted,
    relationships: relationshipsOf(inventory, ids),
  }
}

function creators({ tool, authors, manufacturer }: Writing): string[] {
  const people = authors.map(({ name, email, isOrganisation }) =>
    agent({ name, isPerson: !isOrganisation, ...(email !== undefined && { email }) }),
  )
  return [
    ...new Set([
      ...people,
      ...(manufacturer ? [agent({ ...manufacturer, isPerson: false })] : []),
      `Tool: ${tool.name}-${tool.version}`,
    ]),
  ]
}

function unreadComment(inventory: Inventory): string | undefined {
  const places = unreadPlaces(inventory)
  return places.length === 0 ? undefined : `What is in these files is not known: ${places.map(oneLine).join('; ')}`
}
