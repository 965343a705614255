import type { Supplier } from '../../inventory/component.ts'
import { listOr } from '../lock-text/json.ts'
import { supplierOf } from '../person.ts'

/**
 * Of a `package.json` without an author, the first who publishes it; of contributors only one who is alone, since nobody
 * says which of several supplies it.
 */
export function npmSupplier(manifest: Readonly<Record<string, unknown>>, from: string): Supplier | undefined {
  const [author, [maintainer], [contributor, another]] = [
    manifest['author'],
    listOr(manifest['maintainers']),
    listOr(manifest['contributors']),
  ]
  return (
    supplierOf(author, from) ??
    supplierOf(maintainer, from) ??
    (another === undefined ? supplierOf(contributor, from) : undefined)
  )
}
