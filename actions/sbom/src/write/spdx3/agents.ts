import type { Supplier } from '../../inventory/component.ts'
import { uriReference } from '../iri.ts'
import { digestId, element, iri } from './elements.ts'
import type { Element } from './graph.ts'

/** People and organisations, each once. */
export class Agents {
  readonly #elements = new Map<string, Element>()
  /** Identifiers by what is known of an agent. */
  readonly #ids = new Map<string, string>()

  /** The IRI of an agent. Whether it is a person is said only where it is known. */
  refer({ name, isPerson, email, url }: Omit<Supplier, 'from'>): string {
    const type = isPerson === undefined ? 'Agent' : isPerson ? 'Person' : 'Organization'
    const address = url === undefined ? undefined : uriReference(url)
    const known = JSON.stringify([type, name, email, address])
    const id = this.#ids.get(known) ?? digestId('agent', known)
    this.#ids.set(known, id)
    if (!this.#elements.has(id)) {
      this.#elements.set(
        id,
        element(type, id, {
          name,
          externalIdentifier:
            email === undefined
              ? undefined
              : [{ type: 'ExternalIdentifier', externalIdentifierType: 'email', identifier: email }],
          externalRef:
            address === undefined
              ? undefined
              : [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: [address] }],
        }),
      )
    }
    return iri(id)
  }

  elements(): Element[] {
    return [...this.#elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, agent]) => agent)
  }
}
