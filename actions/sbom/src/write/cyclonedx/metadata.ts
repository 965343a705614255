import type { Inventory } from '../../inventory/inventory.ts'
import { allSeen } from '../../inventory/seen.ts'
import { secondsOf } from '../seconds.ts'
import { unreadPlaces } from '../unread.ts'
import type { Writing } from '../writing.ts'
import type { BomComponent, Metadata } from './bom.ts'
import { componentOf, type Context } from './component.ts'
import { filled } from './filled.ts'
import { tellLicence } from './licences.ts'
import { isEmail, organisation } from './organisation.ts'

/** What the document says of itself and of the app. */
export function metadataOf(inventory: Inventory, writing: Writing, context: Context): Metadata {
  const { subject } = inventory
  const { ability, texts } = context
  const manufacturer = writing.manufacturer && organisation(writing.manufacturer)
  return {
    timestamp: secondsOf(writing.timestamp),
    lifecycles: lifecyclesOf(inventory),
    tools: { components: [toolOf(writing.tool)] },
    authors: filled(
      writing.authors.map(({ name, email }) => ({
        name,
        email: email !== undefined && isEmail(email) ? email : undefined,
      })),
    ),
    component: {
      ...componentOf(subject, context),
      manufacturer: ability.namesManufacturer ? manufacturer : undefined,
      scope: undefined,
    },
    ...(ability.namesManufacturer ? { manufacturer } : { manufacture: manufacturer }),
    supplier: subject.supplier && organisation(subject.supplier),
    licenses: filled(tellLicence(writing.dataLicence, texts)),
    properties: filled(unreadPlaces(inventory).map((value) => ({ name: 'seaworthy:unread', value }))),
  }
}

/** Lock files are read before the build, what ships after it. */
function lifecyclesOf({ components }: Inventory): Metadata['lifecycles'] {
  const seen = allSeen(components)
  return [
    ...(seen.has('declared') || seen.size === 0 ? [{ phase: 'pre-build' as const }] : []),
    ...(seen.has('shipped') ? [{ phase: 'post-build' as const }] : []),
  ]
}

function toolOf({ name, version, vendor, url }: Writing['tool']): BomComponent {
  return {
    type: 'application',
    publisher: vendor,
    name,
    version,
    externalReferences: url === undefined ? undefined : [{ type: 'website', url }],
  }
}
