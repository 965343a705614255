import type { Component, Reference } from '../../inventory/component.ts'
import { bsiProperties } from '../cyclonedx/bsi.ts'
import type { Property } from '../cyclonedx/bom.ts'
import { always, element, identifier, name, supplier, version } from './common.ts'
import { when, type Asked, type Profile } from './element.ts'

/** BSI TR-03183-2, version 2.1.0 of 2025-08-20. */
export const bsi: Profile = {
  id: 'bsi-tr-03183-2',
  title: 'BSI TR-03183-2, 2.1.0',
  basis: 'the rendering of the guideline in sbomqs; the guideline itself was not at hand',
  elements: [
    element('SBOM', 'creator with e-mail or URL', 'document', creator),
    element('SBOM', 'timestamp', 'document', always),
    element('SBOM', 'URI of the SBOM', 'document', always),
    element('Component', 'creator with e-mail or URL', 'components', reachableSupplier),
    element('Component', 'name', 'components', name),
    element('Component', 'version', 'components', version),
    element('Component', 'file name', 'components', property('filename')),
    element('Component', 'dependencies, with completeness', 'components', ({ component, complete }) => {
      return complete.get(component.ref)
    }),
    element('Component', 'distribution licence, concluded', 'components', (asked) => {
      return asked.component.licences.concluded?.from
    }),
    element('Component', 'original licence, declared', 'components', (asked) => {
      return asked.component.licences.declared[0]?.from
    }),
    element('Component', 'hash of what is distributed', 'components', when(distributionHash)),
    element('Component', 'executable or not', 'components', property('executable')),
    element('Component', 'archive or not', 'components', property('archive')),
    element('Component', 'structured or not', 'components', property('structured')),
    element('Component', 'URL of the source', 'components', when(reference('source-distribution', 'vcs'))),
    element('Component', 'URL of what is distributed', 'components', when(reference('distribution'))),
    element('Component', 'identifier: purl or CPE', 'components', identifier),
  ],
}

function creator({ writing }: Asked): string | undefined {
  const { manufacturer, authors } = writing
  if (manufacturer && (manufacturer.email ?? manufacturer.url) !== undefined) return manufacturer.from
  return authors.some(({ email }) => email !== undefined) ? 'configuration' : undefined
}

function reachableSupplier(asked: Asked): string | undefined {
  const { component, inventory, writing } = asked
  const by = component.supplier ?? (component.ref === inventory.subject.ref ? writing.manufacturer : undefined)
  return (by?.email ?? by?.url) === undefined ? undefined : supplier(asked)
}

function property(name: string) {
  return when((component: Component) => {
    const own = component.properties[`bsi:component:${name}`]
    return own ?? propertiesOf(component).find((one) => one.name === `bsi:component:${name}`)?.value
  })
}

/** Four elements ask for them. */
const known = new WeakMap<Component, readonly Property[]>()

function propertiesOf(component: Component): readonly Property[] {
  const found = known.get(component) ?? bsiProperties(component)
  known.set(component, found)
  return found
}

function distributionHash({ references, hashes }: Component): boolean {
  return hashes.length > 0 || references.some((one) => one.type === 'distribution' && (one.hashes ?? []).length > 0)
}

function reference(...types: Reference['type'][]) {
  return ({ references }: Component): Reference | undefined => references.find(({ type }) => types.includes(type))
}
