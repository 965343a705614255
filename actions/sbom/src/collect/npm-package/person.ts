import type { Supplier } from '../../inventory/component.ts'
import { isObject, textOr } from '../lock-text/json.ts'

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/

/** A person that a manifest names. Undefined when it names nobody. */
export function supplierOf(author: unknown, from: string): Supplier | undefined {
  const { name, email, url } = isObject(author) ? author : parse(author)
  const called = textOr(name)?.trim()
  if (!called) return undefined
  const mail = textOr(email)?.trim()
  const site = textOr(url)?.trim()
  return {
    name: called,
    ...(mail?.includes('@') && { email: mail }),
    ...(site && /^https?:\/\//.test(site) && { url: site }),
    from,
  }
}

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

function listOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

function parse(author: unknown): Record<string, unknown> {
  if (typeof author !== 'string' || author.length > 1000) return {}
  const [, name, email, url] = person.exec(author) ?? []
  return { name, email, url }
}
