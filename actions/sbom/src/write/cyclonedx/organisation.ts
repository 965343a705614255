import type { Supplier } from '../../inventory/component.ts'
import { uriReference } from '../iri.ts'
import type { Organisation } from './bom.ts'

/** An organisation or person as CycloneDX names suppliers. */
export function organisation({ name, url, email }: Pick<Supplier, 'name' | 'url' | 'email'>): Organisation {
  const address = url === undefined ? undefined : uriReference(url)
  return {
    name,
    url: address === undefined ? undefined : [address],
    contact: email === undefined || !isEmail(email) ? undefined : [{ email }],
  }
}

/** What the formats check of an address (RFC 5321, 4.1.2, without quoted local parts). */
export function isEmail(text: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(text)
}
